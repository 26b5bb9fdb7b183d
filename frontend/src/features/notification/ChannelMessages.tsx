import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageFooter } from '@/shared/ui/PageFooter';
import { channelMessagesQuery } from './api/channels';
import { ChannelMessageRow } from './ChannelMessageRow';
import classes from './Channels.module.css';

const PAGE = 25;

/** What became of messages, the newest first. */
export function ChannelMessages() {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<string[]>([]);
  const page = useQuery({ ...channelMessagesQuery(cursors.at(-1)), placeholderData: keepPreviousData });
  const items = page.data?.items;
  const next = page.data?.nextCursor;
  return (
    <section aria-labelledby="sent-messages">
      <h2 id="sent-messages" className={classes.heading}>
        {t('channels.messages')}
      </h2>
      {page.isPending && ['a', 'b', 'c'].map((row) => <Skeleton key={row} height={18} m="lg" radius={5} />)}
      {page.isError && !items && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
      {items?.length === 0 && (
        <EmptyState icon={Inbox} title={t('channels.nothingTitle')}>
          {t('channels.nothing')}
        </EmptyState>
      )}
      <ul className={classes.rows}>
        {items?.map((message) => (
          <ChannelMessageRow key={message.id} message={message} />
        ))}
      </ul>
      {(items?.length ?? 0) > 0 && (
        <PageFooter
          first={cursors.length * PAGE + 1}
          count={items?.length ?? 0}
          previous={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
          next={next ? () => setCursors([...cursors, next]) : undefined}
        />
      )}
    </section>
  );
}
