import { Button, PasswordInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { useResetPassword } from './api/password-reset';
import { Gate } from './Gate';
import { useLinkToken } from './link-token';
import { SHORTEST_PASSWORD } from './user-fields';
import classes from './SignInPage.module.css';

/** A new password by the link of a mail. */
export function ResetPasswordPage() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const navigate = useNavigate();
  const reset = useResetPassword();
  const fields = useFields({
    initialValues: { password: '' },
    validate: { password: (value) => (value.length >= SHORTEST_PASSWORD ? null : t('users.passwordShort')) },
  });
  const submit = fields.submit(({ password }) =>
    reset.mutate(
      { token, password },
      {
        onError: fields.refused,
        onSuccess: () => {
          toast(t('reset.done'));
          void navigate({ to: '/sign-in', search: {} });
        },
      },
    ),
  );
  return (
    <Gate title={t('reset.title')} subtitle={t('reset.hint')}>
      <form className={form.form} onSubmit={submit} noValidate>
        <PasswordInput
          size="md"
          label={t('users.newPassword')}
          description={t('users.passwordHint')}
          autoComplete="new-password"
          leftSection={<Lock size={16} />}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          {...fields.field('password')}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <Button type="submit" variant="filled" size="md" fullWidth loading={reset.isPending}>
          {t('reset.submit')}
        </Button>
      </form>
      <Link to="/forgot-password" className={classes.aside}>
        {t('reset.again')}
      </Link>
    </Gate>
  );
}
