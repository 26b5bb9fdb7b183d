import { Button, PasswordInput, Skeleton, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { sessionKey } from '@/shared/session/session';
import { openInvitationQuery, useAccept } from './api/invitations';
import { Gate } from './Gate';
import { useLinkToken } from './link-token';
import { SHORTEST_PASSWORD } from './user-fields';
import classes from './SignInPage.module.css';

/** Accepts an invitation: name and password, and one is in. */
export function InvitationPage() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const invitation = useQuery(openInvitationQuery(token));
  if (invitation.isError) {
    return (
      <Gate title={t('invitation.endedTitle')} subtitle={invitation.error.message}>
        <Link to="/sign-in" search={{}} className={classes.aside}>
          {t('signIn.back')}
        </Link>
      </Gate>
    );
  }
  const house = invitation.data?.organisation;
  return (
    <Gate
      title={house ? t('invitation.title', { house }) : t('invitation.loading')}
      subtitle={
        invitation.data &&
        t('invitation.hint', { role: invitation.data.roleName ?? t(`user.role.${invitation.data.role}`) })
      }
    >
      {invitation.data ? (
        <AcceptForm token={token} email={invitation.data.email} />
      ) : (
        <Skeleton height={180} radius={8} />
      )}
    </Gate>
  );
}

function AcceptForm({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const accept = useAccept(async (session) => {
    queries.setQueryData(sessionKey, session);
    await navigate({ to: '/leads' });
  });
  const fields = useFields({
    initialValues: { name: '', password: '' },
    validate: {
      name: (value) => (value.trim() ? null : t('users.nameMissing')),
      password: (value) => (value.length >= SHORTEST_PASSWORD ? null : t('users.passwordShort')),
    },
  });
  const submit = fields.submit((values) => accept.mutate({ token, ...values }, { onError: fields.refused }));
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <TextInput size="md" label={t('signIn.email')} type="email" autoComplete="username" value={email} readOnly />
      <TextInput size="md" label={t('users.name')} autoComplete="name" {...fields.field('name')} />
      <PasswordInput
        size="md"
        label={t('signIn.password')}
        description={t('users.passwordHint')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        {...fields.field('password')}
      />
      <FormProblem>{fields.problem}</FormProblem>
      <Button type="submit" variant="filled" size="md" fullWidth loading={accept.isPending}>
        {t('invitation.accept')}
      </Button>
    </form>
  );
}
