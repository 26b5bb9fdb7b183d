import { Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { currentLanguage, switchLanguage, type LanguageTag } from '@/shared/i18n/language';
import { sessionKey } from '@/shared/session/session';
import table from '@/shared/ui/DataTable.module.css';

const zones = Intl.supportedValuesOf('timeZone');

function isTag(value: string | null): value is LanguageTag {
  return value === 'tr' || value === 'en';
}

/** Organisation and first admin in one form; the person is signed in when it is saved. */
export function SetupForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { organisation: '', timeZone: 'Europe/Istanbul', name: '', email: '', password: '' },
    validate: {
      organisation: (value) => (value.trim() ? null : t('setup.organisationMissing')),
      name: (value) => (value.trim() ? null : t('users.nameMissing')),
      email: (value) => (value.trim() ? null : t('signIn.emailMissing')),
      password: (value) => (value.length >= 10 ? null : t('users.passwordHint')),
    },
  });
  const complete = useMutation({
    mutationFn: (values: typeof form.values) =>
      body(
        api.POST('/api/v1/setup', {
          body: {
            token,
            organisation: { name: values.organisation, timeZone: values.timeZone, language: currentLanguage() },
            admin: { name: values.name, email: values.email, password: values.password },
          },
        }),
      ),
    onSuccess: (session) => {
      queries.setQueryData(sessionKey, session);
      onDone();
    },
    onError: (error) => form.setErrors(error instanceof ProblemError ? error.fields() : {}),
    meta: { silent: true },
  });
  return (
    <form className={table.form} onSubmit={form.onSubmit((values) => complete.mutate(values))} noValidate>
      <Select
        label={t('user.language')}
        allowDeselect={false}
        data={[
          { value: 'tr', label: 'Türkçe' },
          { value: 'en', label: 'English' },
        ]}
        value={currentLanguage()}
        onChange={(tag) => isTag(tag) && void switchLanguage(tag)}
      />
      <TextInput label={t('setup.organisationName')} {...form.getInputProps('organisation')} />
      <Select
        label={t('setup.timeZone')}
        searchable
        allowDeselect={false}
        data={zones}
        {...form.getInputProps('timeZone')}
      />
      <TextInput label={t('users.name')} autoComplete="name" {...form.getInputProps('name')} />
      <TextInput label={t('signIn.email')} type="email" autoComplete="username" {...form.getInputProps('email')} />
      <PasswordInput
        label={t('signIn.password')}
        description={t('users.passwordHint')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        {...form.getInputProps('password')}
      />
      {complete.error && <p role="alert">{complete.error.message}</p>}
      <Button type="submit" variant="filled" size="md" loading={complete.isPending}>
        {t('action.next')}
      </Button>
    </form>
  );
}
