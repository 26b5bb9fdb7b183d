import { MultiSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { useSaveTeam, type Team } from './api/access';
import { usersQuery } from './api/users';

export function TeamDialog({ team, onClose }: { team?: Team; onClose: () => void }) {
  const { t } = useTranslation();
  const people = useQuery(usersQuery);
  const save = useSaveTeam(team);
  const fields = useFields({
    initialValues: {
      name: team?.name ?? '',
      department: team?.department ?? '',
      members: team?.members.map(({ id }) => id) ?? [],
    },
    validate: { name: (value) => (value.trim() ? null : t('users.nameMissing')) },
  });
  const submit = fields.submit(({ name, department, members }) =>
    save.mutate(
      { name, department: department.trim() || null, members },
      {
        onSuccess: () => {
          toast(t('action.savedOf', { name }));
          onClose();
        },
        onError: fields.refused,
      },
    ),
  );
  return (
    <FormDialog title={t(team ? 'teams.edit' : 'teams.add')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('teams.name')} maxLength={120} {...fields.field('name')} />
        <TextInput label={t('teams.department')} maxLength={120} {...fields.field('department')} />
        <MultiSelect
          label={t('teams.members')}
          description={t('teams.membersHint')}
          searchable
          filter={findFolded}
          nothingFoundMessage={t('palette.nothing')}
          {...fetched(
            people,
            (people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          )}
          {...fields.field('members')}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={save.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
