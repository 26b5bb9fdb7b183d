import { PasswordInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import type { User } from '@/api/types';
import { languages } from '@/shared/i18n/language';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { useSession } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { rolesQuery, teamsQuery } from './api/access';
import { useChangeUser, useCreateUser } from './api/users';
import { DistributorSelect } from './DistributorSelect';
import { RoleSelect } from './RoleSelect';
import { SecondFactorReset } from './SecondFactorReset';
import { faultsOf, fieldsOf, isPartner, requestOf } from './user-fields';

/** A person who is added, or whose role, name, language or password changes. */
export function UserDialog({ user, onClose }: { user?: User; onClose: () => void }) {
  const { t } = useTranslation();
  const create = useCreateUser();
  const change = useChangeUser({ silent: true });
  const { organisation } = useSession();
  const roles = useQuery(rolesQuery).data?.items ?? [];
  const fields = useFields({
    initialValues: fieldsOf(user, organisation.language),
    validate: (values) =>
      Object.fromEntries(Object.entries(faultsOf(values, !user, roles)).map(([name, fault]) => [name, t(fault)])),
  });
  const submit = fields.submit((values) => {
    const done = {
      onSuccess: ({ name }: User) => {
        toast(t(user ? 'action.savedOf' : 'users.added', { name }));
        onClose();
      },
      onError: fields.refused,
    };
    if (user) change.mutate({ ...requestOf(values, roles), id: user.id, version: user.version }, done);
    else
      create.mutate(
        {
          ...requestOf(values, roles),
          teamId: values.teamId || undefined,
          email: values.email,
          password: values.password,
        },
        done,
      );
  });
  return (
    <FormDialog title={t(user ? 'users.edit' : 'users.add')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('users.name')} autoComplete="off" {...fields.field('name')} />
        <TextInput
          label={t('signIn.email')}
          type="email"
          autoComplete="off"
          disabled={Boolean(user)}
          {...fields.field('email')}
        />
        <div className={form.pair}>
          <RoleSelect {...fields.field('role')} />
          <Select label={t('user.language')} allowDeselect={false} data={languages} {...fields.field('language')} />
        </div>
        {isPartner(fields.values.role, roles) && <DistributorSelect {...fields.field('distributorId')} />}
        <TeamSelect {...fields.field('teamId')} />
        <PasswordInput
          label={t(user ? 'users.newPassword' : 'users.password')}
          description={t(user ? 'users.newPasswordHint' : 'users.passwordHint')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          {...fields.field('password')}
        />
        {user && <SecondFactorReset user={user} />}
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={create.isPending || change.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}

function TeamSelect(field: object) {
  const { t } = useTranslation();
  const teams = useQuery(teamsQuery);
  return (
    <Select
      label={t('users.team')}
      clearable
      searchable
      filter={findFolded}
      nothingFoundMessage={t('teams.noneTitle')}
      {...fetched(
        teams,
        (teams.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
      )}
      {...field}
    />
  );
}
