import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOf } from '@/shared/lib/address';
import { moment } from '@/shared/lib/format';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import table from '@/shared/ui/DataTable.module.css';
import { sessionsQuery, useRevokeSession } from './api/sessions';
import { deviceOf } from './device';

/** Where the person is signed in, and a way to end it. */
export function SessionsPage() {
  const { t } = useTranslation();
  const query = useQuery(sessionsQuery);
  const sessions = query.data?.items;
  const revoke = useRevokeSession();
  return (
    <section aria-label={t('user.sessions')}>
      <PageHead title={t('user.sessions')} />
      {query.isPending && <Skeleton height={120} m="lg" radius={8} width="auto" />}
      {query.isError && !sessions && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {sessions && (
        <div className={table.scroll}>
          <table className={table.table}>
            <thead>
              <tr>
                <th>{t('sessions.device')}</th>
                <th>{t('sessions.address')}</th>
                <th>{t('sessions.since')}</th>
                <th>{t('sessions.seen')}</th>
                <ActionsHead />
              </tr>
            </thead>
            <tbody>
              {sessions.map((session) => (
                <tr key={session.id}>
                  <td>
                    {deviceOf(session.userAgent)}
                    {session.current && <small>{t('sessions.current')}</small>}
                  </td>
                  <td className="num">{addressOf(session.address)}</td>
                  <td data-label={t('sessions.since')}>{moment(session.createdAt)}</td>
                  <td data-label={t('sessions.seen')}>
                    <RelativeTime at={session.lastSeenAt} />
                  </td>
                  <td data-end data-act>
                    <Button size="xs" disabled={session.current} onClick={() => revoke.mutate(session.id)}>
                      {t('sessions.end')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
