import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/lib/use-now';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { toast } from '@/shared/ui/toast';
import table from '@/shared/ui/DataTable.module.css';
import { invitationsQuery, useResendInvitation, useWithdrawInvitation, type Invitation } from './api/invitations';
import classes from './PendingInvitations.module.css';

/** Who is invited and has not come yet. */
export function PendingInvitations() {
  const { t } = useTranslation();
  const invitations = useQuery(invitationsQuery).data?.items ?? [];
  if (!invitations.length) return null;
  return (
    <section className={classes.pending} aria-label={t('invitation.pending')}>
      <h2>{t('invitation.pending')}</h2>
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th>{t('signIn.email')}</th>
              <th>{t('users.role')}</th>
              <th>{t('invitation.sentAt')}</th>
              <ActionsHead />
            </tr>
          </thead>
          <tbody>
            {invitations.map((invitation) => (
              <Row key={invitation.id} invitation={invitation} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation();
  const resend = useResendInvitation();
  const withdraw = useWithdrawInvitation();
  const { email } = invitation;
  const ended = Date.parse(invitation.endsAt) < useNow();
  return (
    <tr>
      <td>
        {email}
        {ended && <small>{t('invitation.ended')}</small>}
      </td>
      <td>{t(`user.role.${invitation.role}`)}</td>
      <td>
        <RelativeTime at={invitation.invitedAt} />
      </td>
      <td data-end data-act>
        <Group gap={4} justify="flex-end" wrap="nowrap">
          <Button
            variant="subtle"
            leftSection={<RotateCcw size={14} />}
            aria-label={t('invitation.resendTo', { email })}
            loading={resend.isPending}
            onClick={() => resend.mutate(invitation.id, { onSuccess: () => toast(t('invitation.sent', { email })) })}
          >
            {t('invitation.resend')}
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
      </td>
    </tr>
  );
}
