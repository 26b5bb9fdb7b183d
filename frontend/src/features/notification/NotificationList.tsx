import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { BellOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { notificationsQuery } from './api/notifications';
import { NotificationRow } from './NotificationRow';
import classes from './Notifications.module.css';

/** What one was told, the newest first. */
export function NotificationList({ onOpen }: { onOpen?: () => void }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(notificationsQuery);
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) return <Loading />;
  if (query.isError && !query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (entries.length === 0)
    return (
      <EmptyState icon={BellOff} title={t('notification.none')}>
        {t('notification.noneHint')}
      </EmptyState>
    );
  return (
    <>
      <ul className={classes.list} aria-label={t('notification.title')}>
        {entries.map((entry) => (
          <NotificationRow key={entry.id} entry={entry} onOpen={onOpen} />
        ))}
      </ul>
      {query.hasNextPage && (
        <div className={classes.older}>
          <Button size="xs" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('notification.older')}
          </Button>
        </div>
      )}
    </>
  );
}

function Loading() {
  return (
    <div className={classes.loading}>
      {[0, 1, 2].map((line) => (
        <Skeleton key={line} height={48} radius={5} />
      ))}
    </div>
  );
}
