import { Button, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { useSession } from '@/shared/session/session';
import { ask } from '@/shared/ui/ask';
import { toast } from '@/shared/ui/toast';
import { useRemoveRole, useSaveRole, type Role } from './api/access';
import { RightsMatrix } from './RightsMatrix';
import { roleName } from './role-name';

const scopes: Role['scope'][] = ['ALL', 'DISTRIBUTOR', 'TEAM', 'OWN'];

type Props = {
  role?: Role;
  /** From which a new one takes what it may, as far as one may give that. */
  copyOf?: Role;
  rights: string[];
  onClose: () => void;
};
type Fields = { name: string; scope: Role['scope']; rights: string[] };

export function RoleDialog({ role, copyOf, rights, onClose }: Props) {
  const { t } = useTranslation();
  const { rights: own } = useSession();
  const save = useSaveRole(role);
  const remove = useRemoveRole();
  const initialValues: Fields = {
    name: role?.name ?? (copyOf ? t('roles.copyName', { name: roleName(copyOf, t) }) : ''),
    scope: role?.scope ?? copyOf?.scope ?? 'OWN',
    rights: role?.rights ?? copyOf?.rights.filter((right) => own.includes(right)) ?? ['lead:read'],
  };
  const fields = useFields({
    initialValues,
    validate: { name: (value) => (value.trim() ? null : t('users.nameMissing')) },
  });
  const submit = fields.submit((values) =>
    save.mutate(values, {
      onSuccess: () => {
        toast(t('action.savedOf', { name: values.name }));
        onClose();
      },
      onError: fields.refused,
    }),
  );
  const told = () => {
    toast(t('roles.removed', { name: role?.name }));
    onClose();
  };
  const drop = async (gone: Role) => {
    const title = t('roles.removeAsk', { name: gone.name });
    const yes = await ask({ title, text: t('roles.removeWhat'), verb: t('action.delete'), danger: true });
    if (yes) remove.mutate(gone, { onSuccess: told });
  };
  return (
    <FormDialog title={t(role ? 'roles.edit' : 'roles.add')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('roles.name')} maxLength={80} {...fields.field('name')} />
        <Select
          label={t('roles.scope')}
          description={t('roles.scopeHint')}
          allowDeselect={false}
          data={scopes.map((scope) => ({ value: scope, label: t(`roles.scopes.${scope}`) }))}
          {...fields.field('scope')}
        />
        <RightsMatrix
          rights={rights}
          held={fields.values.rights}
          mayGive={own}
          onChange={(held) => fields.setValues({ rights: held })}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={save.isPending} onCancel={onClose}>
          {role && (
            <Button
              color="red"
              variant="subtle"
              disabled={role.holders > 0}
              title={role.holders > 0 ? t('roles.inUse') : undefined}
              onClick={() => void drop(role)}
            >
              {t('roles.remove')}
            </Button>
          )}
        </FormActions>
      </form>
    </FormDialog>
  );
}
