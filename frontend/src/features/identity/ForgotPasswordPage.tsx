import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Mail, MailCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { emailRule } from '@/shared/form/email';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { useRequestReset } from './api/password-reset';
import { Gate } from './Gate';
import classes from './SignInPage.module.css';

/** Asks for a link to a new password; the answer is the same whether the address is known or not. */
export function ForgotPasswordPage() {
  const { t } = useTranslation();
  const request = useRequestReset();
  const fields = useFields({
    initialValues: { email: '' },
    validate: { email: emailRule(t) },
  });
  const back = (
    <Link to="/sign-in" search={{}} className={classes.aside}>
      {t('signIn.back')}
    </Link>
  );
  if (request.isSuccess) {
    return (
      <Gate title={t('reset.sentTitle')}>
        <p className={classes.done} role="status">
          <MailCheck size={20} aria-hidden />
          {t('reset.sent', { email: fields.values.email.trim() })}
        </p>
        {back}
      </Gate>
    );
  }
  return (
    <Gate title={t('reset.askTitle')} subtitle={t('reset.askHint')}>
      <form
        className={form.form}
        noValidate
        onSubmit={fields.submit(({ email }) => request.mutate(email, { onError: fields.refused }))}
      >
        <TextInput
          size="md"
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          leftSection={<Mail size={16} />}
          {...fields.field('email')}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <Button type="submit" variant="filled" size="md" fullWidth loading={request.isPending}>
          {t('reset.ask')}
        </Button>
      </form>
      {back}
    </Gate>
  );
}
