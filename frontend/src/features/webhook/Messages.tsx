import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/types';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageFooter } from '@/shared/ui/PageFooter';
import { messagesQuery, type MessageState } from './api/messages';
import { MessageDialog } from './MessageDialog';
import { MessageRow } from './MessageRow';
import { MessageTabs } from './MessageTabs';
import classes from './Webhooks.module.css';

/** What an address was told, the newest first. */
export function Messages({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const [state, setState] = useState<MessageState>();
  const [cursors, setCursors] = useState<string[]>([]);
  const [open, setOpen] = useState<string>();
  const page = useQuery({
    ...messagesQuery(webhook.id, state, cursors.at(-1)),
    placeholderData: keepPreviousData,
  });
  const items = page.data?.items;
  const next = page.data?.nextCursor;
  const show = (chosen?: MessageState) => {
    setState(chosen);
    setCursors([]);
  };
  return (
    <section aria-label={t('webhook.deliveries')}>
      <MessageTabs webhook={webhook} chosen={state} onChoose={show} />
      {page.isPending && ['a', 'b', 'c'].map((row) => <Skeleton key={row} height={18} m="lg" radius={5} />)}
      {page.isError && !items && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
      {items?.length === 0 && (
        <EmptyState icon={Inbox} title={t(state ? 'webhook.noneOfStateTitle' : 'webhook.nothingTitle')}>
          {t('webhook.nothing')}
        </EmptyState>
      )}
      <ul className={classes.rows}>
        {items?.map((message) => (
          <MessageRow
            key={message.id}
            message={message}
            paused={webhook.state === 'PAUSED'}
            onOpen={() => setOpen(message.id)}
          />
        ))}
      </ul>
      <PageFooter
        first={cursors.length * 25 + 1}
        count={items?.length ?? 0}
        previous={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
        next={next ? () => setCursors([...cursors, next]) : undefined}
      />
      {open && <MessageDialog webhook={webhook} id={open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
