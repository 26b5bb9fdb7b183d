import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Lock, Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import { switchLanguage } from '@/shared/i18n/language';
import { sessionKey } from '@/shared/session/session';
import { Brand } from '@/shared/ui/Brand';
import { LookFooter } from '@/shared/ui/LookFooter';
import { setupQuery } from './api/setup';
import { useSignIn } from './api/sign-in';
import { DemoAccounts } from './DemoAccounts';
import classes from './SignInPage.module.css';

export function SignInPage() {
  const { t } = useTranslation();
  const setup = useQuery(setupQuery).data;
  const fields = useFields({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() ? null : t('signIn.emailMissing')),
      password: (value) => (value ? null : t('signIn.passwordMissing')),
    },
  });
  const signIn = useSigningIn();
  return (
    <main className={classes.page}>
      <Brand />
      <div className={classes.middle}>
        <form
          className={classes.card}
          onSubmit={fields.submit((values) => signIn.mutate(values, { onError: fields.refused }))}
          noValidate
        >
          <h1>{t('signIn.title')}</h1>
          <p>{t(setup?.needed ? 'signIn.notSetUp' : 'signIn.subtitle')}</p>
          <TextInput
            size="md"
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            leftSection={<Mail size={16} />}
            {...fields.field('email')}
          />
          <PasswordInput
            size="md"
            label={t('signIn.password')}
            autoComplete="current-password"
            leftSection={<Lock size={16} />}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            {...fields.field('password')}
          />
          <FormProblem>{fields.problem}</FormProblem>
          <Button type="submit" variant="filled" size="md" fullWidth loading={signIn.isPending}>
            {t('signIn.submit')}
          </Button>
        </form>
        {setup?.demo && (
          <DemoAccounts setup={setup} onChoose={(email, password) => fields.setValues({ email, password })} />
        )}
      </div>
      <LookFooter />
    </main>
  );
}

function useSigningIn() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { to } = useSearch({ from: '/sign-in' });
  return useSignIn(async (session) => {
    queries.setQueryData(sessionKey, session);
    await switchLanguage(session.user.language);
    await navigate({ href: to ?? '/leads' });
  });
}
