import { Button, Group, Modal, PasswordInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import type { User } from '@/api/types';
import { toast } from '@/shared/ui/toast';
import table from '@/shared/ui/DataTable.module.css';
import { useCreateUser, userDistributorsQuery } from './api/users';

const roles: User['role'][] = ['SUPERADMIN', 'ADMIN', 'MANAGER', 'STAFF', 'DISTRIBUTOR'];
const EMPTY = { name: '', email: '', password: '', role: 'STAFF', distributorId: '' };

export function NewUserForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const create = useCreateUser();
  const distributors = useQuery(userDistributorsQuery).data?.items ?? [];
  const form = useForm({
    initialValues: EMPTY,
    validate: {
      name: (value) => (value.trim() ? null : t('users.nameMissing')),
      email: (value) => (value.trim() ? null : t('signIn.emailMissing')),
    },
  });
  const submit = form.onSubmit(({ distributorId, role, ...rest }) =>
    create.mutate(
      { ...rest, role: roles.find((each) => each === role) ?? 'STAFF', ...(distributorId ? { distributorId } : {}) },
      {
        onSuccess: (user) => {
          toast(t('users.added', { name: user.name }));
          onClose();
        },
        onError: (error) => form.setErrors(error instanceof ProblemError ? error.fields() : {}),
      },
    ),
  );
  return (
    <Modal opened onClose={onClose} title={t('users.add')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form className={table.form} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('users.name')} autoComplete="off" {...form.getInputProps('name')} />
        <TextInput label={t('signIn.email')} type="email" autoComplete="off" {...form.getInputProps('email')} />
        <PasswordInput
          label={t('users.password')}
          description={t('users.passwordHint')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          {...form.getInputProps('password')}
        />
        <Select
          label={t('users.role')}
          allowDeselect={false}
          data={roles.map((role) => ({ value: role, label: t(`user.role.${role}`) }))}
          {...form.getInputProps('role')}
        />
        {form.values.role === 'DISTRIBUTOR' && (
          <Select
            label={t('lead.field.distributor')}
            data={distributors.map((each) => ({ value: each.id, label: each.name }))}
            {...form.getInputProps('distributorId')}
          />
        )}
        {create.error && <p role="alert">{create.error.message}</p>}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="filled" loading={create.isPending}>
            {t('action.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
