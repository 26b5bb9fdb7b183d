import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Lock, Mail, ShieldCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { sessionKey } from '@/shared/session/session';
import { useSignIn } from './api/sign-in';

/** Address and password; then the code of the second step, for whom the server asks for one. */
export function SignInForm({ chosen }: { chosen: { email: string; password: string } }) {
  const { t } = useTranslation();
  const [needsCode, setNeedsCode] = useState(false);
  const fields = useFields({
    initialValues: { ...chosen, code: '' },
    validate: {
      email: (value) => (value.trim() ? null : t('signIn.emailMissing')),
      password: (value) => (value ? null : t('signIn.passwordMissing')),
      code: (value) => (!needsCode || value.trim() ? null : t('secondStep.codeMissing')),
    },
  });
  const signIn = useSigningIn();
  const refused = (error: Error) => {
    const asked = error instanceof ProblemError && error.key === 'identity.code-needed';
    if (asked) setNeedsCode(true);
    else fields.refused(error);
  };
  const submit = fields.submit(({ code, ...credentials }) =>
    signIn.mutate(needsCode ? { ...credentials, code } : credentials, { onError: refused }),
  );
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      {needsCode ? (
        <CodeField {...fields.field('code')} />
      ) : (
        <>
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
        </>
      )}
      <FormProblem>{fields.problem}</FormProblem>
      <Button type="submit" variant="filled" size="md" fullWidth loading={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
      {needsCode && (
        <Button variant="subtle" onClick={() => setNeedsCode(false)}>
          {t('secondStep.otherAccount')}
        </Button>
      )}
    </form>
  );
}

function useSigningIn() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { to } = useSearch({ from: '/sign-in' });
  return useSignIn(async (session) => {
    queries.setQueryData(sessionKey, session);
    await navigate({ href: to ?? '/leads' });
  });
}

/** Takes the focus when it comes. */
function CodeField(field: object) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <TextInput
      size="md"
      ref={input}
      label={t('secondStep.code')}
      description={t('secondStep.codeHint')}
      autoComplete="one-time-code"
      leftSection={<ShieldCheck size={16} />}
      {...field}
    />
  );
}
