import { Button, PasswordInput, TextInput, useMantineColorScheme } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Lock, Mail, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { currentLanguage, switchLanguage } from '@/shared/i18n/language';
import { sessionKey } from '@/shared/session/session';
import { HuniMark } from '@/shared/ui/marks';
import { setupQuery } from './api/setup';
import { useSignIn } from './api/sign-in';
import { DemoAccounts } from './DemoAccounts';
import classes from './SignInPage.module.css';

export function SignInPage() {
  const { t } = useTranslation();
  const setup = useQuery(setupQuery).data;
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() ? null : t('signIn.emailMissing')),
      password: (value) => (value ? null : t('signIn.passwordMissing')),
    },
  });
  const { signIn, problem } = useSigningIn();
  return (
    <main className={classes.page}>
      <div className={classes.brand}>
        <span className={classes.logo}>
          <HuniMark size={15} aria-hidden />
        </span>
        <b>Huni</b>
      </div>
      <div className={classes.middle}>
        <form className={classes.card} onSubmit={form.onSubmit((values) => signIn.mutate(values))} noValidate>
          <h1>{t('signIn.title')}</h1>
          <p>{t('signIn.subtitle')}</p>
          <TextInput
            size="md"
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            leftSection={<Mail size={16} />}
            {...form.getInputProps('email')}
          />
          <PasswordInput
            size="md"
            label={t('signIn.password')}
            autoComplete="current-password"
            leftSection={<Lock size={16} />}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            {...form.getInputProps('password')}
            error={form.errors.password ?? problem}
          />
          <Button type="submit" variant="filled" size="md" fullWidth loading={signIn.isPending}>
            {t('signIn.submit')}
          </Button>
        </form>
        {setup?.demo && (
          <DemoAccounts setup={setup} onChoose={(email, password) => form.setValues({ email, password })} />
        )}
      </div>
      <Footer />
    </main>
  );
}

function useSigningIn() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { to } = useSearch({ from: '/sign-in' });
  const signIn = useSignIn(async (session) => {
    queries.setQueryData(sessionKey, session);
    await switchLanguage(session.user.language);
    await navigate({ href: to ?? '/leads' });
  });
  return { signIn, problem: signIn.error instanceof ProblemError ? signIn.error.message : signIn.error?.message };
}

function Footer() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = currentLanguage() === 'tr' ? 'en' : 'tr';
  const dark = colorScheme === 'dark';
  return (
    <footer className={classes.footer}>
      <span>Huni</span>
      <Button variant="subtle" color="gray" lang={other} onClick={() => void switchLanguage(other)}>
        {other === 'tr' ? 'Türkçe' : 'English'}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        aria-label={t(dark ? 'user.themes.light' : 'user.themes.dark')}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <Sun size={16} /> : <Moon size={16} />}
      </Button>
    </footer>
  );
}
