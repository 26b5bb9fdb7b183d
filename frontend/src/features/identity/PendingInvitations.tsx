import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Link2, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/lib/use-now';
import { useMay } from '@/shared/session/session';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FaultNote } from '@/shared/ui/FaultNote';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { toast } from '@/shared/ui/toast';
import table from '@/shared/ui/DataTable.module.css';
import { invitationsQuery, useResendInvitation, useWithdrawInvitation, type Invitation } from './api/invitations';
import { InvitationLink } from './InvitationLink';
import classes from './PendingInvitations.module.css';

/** Who is invited and has not come yet. */
export function PendingInvitations() {
  const { t } = useTranslation();
  const query = useQuery(invitationsQuery);
  const { items: invitations = [], hasMailServer = true } = query.data ?? {};
  if (query.isError && !query.data)
    return (
      <section className={classes.pending} aria-label={t('invitation.pending')}>
        <h2>{t('invitation.pending')}</h2>
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </section>
    );
  if (!invitations.length) return null;
  return (
    <section className={classes.pending} aria-label={t('invitation.pending')}>
      <h2>{t('invitation.pending')}</h2>
      {!hasMailServer && <NoServer />}
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th>{t('signIn.email')}</th>
              <th>{t('users.role')}</th>
              <th>{t(hasMailServer ? 'invitation.sentAt' : 'mail.written')}</th>
              <ActionsHead />
            </tr>
          </thead>
          <tbody>
            {invitations.map((invitation) => (
              <Row key={invitation.id} invitation={invitation} hasMailServer={hasMailServer} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The invitations wait; says so, and leads those who may to what can be done. */
function NoServer() {
  const { t } = useTranslation();
  const mayRead = useMay('mail:read');
  return (
    <div className={classes.note}>
      <FaultNote
        tone="warning"
        fault={{
          detail: t('invitation.noServer'),
          remedy: t(mayRead ? 'invitation.noServerRemedy' : 'invitation.noServerAsk'),
        }}
        action={
          mayRead && (
            <Button component={Link} to="/settings/mail" size="xs">
              {t('nav.mails')}
            </Button>
          )
        }
      />
    </div>
  );
}

function Row({ invitation, hasMailServer }: { invitation: Invitation; hasMailServer: boolean }) {
  const { t } = useTranslation();
  const resend = useResendInvitation();
  const withdraw = useWithdrawInvitation();
  const mayReadLink = useMay('mail:read') && !hasMailServer;
  const [showsLink, setShowsLink] = useState(false);
  const { email } = invitation;
  const ended = Date.parse(invitation.endsAt) < useNow();
  return (
    <tr>
      <td>
        {email}
        {ended && <small>{t('invitation.ended')}</small>}
      </td>
      <td>{invitation.roleName ?? t(`user.role.${invitation.role}`)}</td>
      <td>
        <RelativeTime at={invitation.invitedAt} />
      </td>
      <td data-end data-act>
        <Group gap={4} justify="flex-end" wrap="nowrap">
          {mayReadLink && (
            <Button
              variant="subtle"
              leftSection={<Link2 size={14} />}
              aria-label={t('invitation.linkOf', { email })}
              onClick={() => setShowsLink(true)}
            >
              {t('invitation.link')}
            </Button>
          )}
          <Button
            variant="subtle"
            leftSection={<RotateCcw size={14} />}
            aria-label={t(hasMailServer ? 'invitation.resendTo' : 'invitation.renewOf', { email })}
            loading={resend.isPending}
            onClick={() =>
              resend.mutate(invitation.id, {
                onSuccess: () => toast(t(hasMailServer ? 'invitation.sent' : 'invitation.waits', { email })),
              })
            }
          >
            {t(hasMailServer ? 'invitation.resend' : 'invitation.renew')}
          </Button>
          <Button
            variant="subtle"
            color="red"
            leftSection={<Trash2 size={14} />}
            aria-label={t('invitation.withdrawOf', { email })}
            loading={withdraw.isPending}
            onClick={() =>
              withdraw.mutate(invitation.id, { onSuccess: () => toast(t('invitation.withdrawn', { email })) })
            }
          >
            {t('invitation.withdraw')}
          </Button>
        </Group>
        {showsLink && <InvitationLink email={email} onClose={() => setShowsLink(false)} />}
      </td>
    </tr>
  );
}
