import { Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { emailRule } from '@/shared/form/email';
import { chooseLanguage, currentLanguage, isLanguage, languages } from '@/shared/i18n/language';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { useCompleteSetup } from './api/setup';
import { zones } from '@/shared/lib/zones';

const SHORTEST_PASSWORD = 10;
const SERVER_NAMES = {
  'organisation.name': 'organisation',
  'organisation.timeZone': 'timeZone',
  'admin.name': 'name',
  'admin.email': 'email',
  'admin.password': 'password',
} as const;
const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Organisation and first admin in one form; the person is signed in when it is saved. */
export function SetupForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation();
  const complete = useCompleteSetup(token, onDone);
  const fields = useFields({
    initialValues: { organisation: '', timeZone: HERE.includes('/') ? HERE : 'UTC', name: '', email: '', password: '' },
    renamed: SERVER_NAMES,
    validate: {
      organisation: (value) => (value.trim() ? null : t('setup.organisationMissing')),
      name: (value) => (value.trim() ? null : t('users.nameMissing')),
      email: emailRule(t),
      password: (value) => (value.length >= SHORTEST_PASSWORD ? null : t('users.passwordShort')),
    },
  });
  const submit = fields.submit((values) => complete.mutate(values, { onError: fields.refused }));
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <Select
        label={t('user.language')}
        allowDeselect={false}
        data={languages}
        value={currentLanguage()}
        onChange={(tag) => isLanguage(tag) && void chooseLanguage(tag)}
      />
      <TextInput label={t('setup.organisationName')} maxLength={120} {...fields.field('organisation')} />
      <Select
        label={t('setup.timeZone')}
        searchable
        allowDeselect={false}
        filter={findFolded}
        data={zones(fields.values.timeZone)}
        nothingFoundMessage={t('palette.nothing')}
        {...fields.field('timeZone')}
      />
      <TextInput label={t('users.name')} autoComplete="name" {...fields.field('name')} />
      <TextInput label={t('signIn.email')} type="email" autoComplete="username" {...fields.field('email')} />
      <PasswordInput
        label={t('signIn.password')}
        description={t('users.passwordHint')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        {...fields.field('password')}
      />
      <FormProblem>{fields.problem}</FormProblem>
      <Button type="submit" variant="filled" size="md" loading={complete.isPending}>
        {t('action.next')}
      </Button>
    </form>
  );
}
