import { PasswordInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { languages } from '@/shared/i18n/language';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { useSession } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { useChangeUser, useCreateUser } from './api/users';
import { DistributorSelect } from './DistributorSelect';
import { SecondFactorReset } from './SecondFactorReset';
import { faultsOf, fieldsOf, requestOf, roles } from './user-fields';

/** A person who is added, or whose role, name, language or password changes. */
export function UserDialog({ user, onClose }: { user?: User; onClose: () => void }) {
  const { t } = useTranslation();
  const create = useCreateUser();
  const change = useChangeUser({ silent: true });
  const { organisation } = useSession();
  const fields = useFields({
    initialValues: fieldsOf(user, organisation.language),
    validate: (values) =>
      Object.fromEntries(Object.entries(faultsOf(values, !user)).map(([name, fault]) => [name, t(fault)])),
  });
  const submit = fields.submit((values) => {
    const done = {
      onSuccess: ({ name }: User) => {
        toast(t(user ? 'action.savedOf' : 'users.added', { name }));
        onClose();
      },
      onError: fields.refused,
    };
    if (user) change.mutate({ ...requestOf(values), id: user.id, version: user.version }, done);
    else create.mutate({ ...requestOf(values), email: values.email, password: values.password }, done);
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
          <Select
            label={t('users.role')}
            allowDeselect={false}
            data={roles.map((role) => ({ value: role, label: t(`user.role.${role}`) }))}
            {...fields.field('role')}
          />
          <Select label={t('user.language')} allowDeselect={false} data={languages} {...fields.field('language')} />
        </div>
        {fields.values.role === 'DISTRIBUTOR' && <DistributorSelect {...fields.field('distributorId')} />}
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
