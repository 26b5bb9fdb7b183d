import { Button, Modal, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/types';
import { ErrorState } from '@/shared/ui/ErrorState';
import { toast } from '@/shared/ui/toast';
import { messageQuery, useReplayMessage } from './api/messages';
import { Attempts } from './Attempts';
import { eventKey, pretty } from './webhook-model';
import classes from './Webhooks.module.css';

type Props = { webhook: Webhook; id: string; onClose: () => void };

/** What was sent, to the byte, with every try and its answer. */
export function MessageDialog({ webhook, id, onClose }: Props) {
  const { t } = useTranslation();
  const query = useQuery(messageQuery(webhook.id, id));
  const replay = useReplayMessage(webhook.id);
  const opened = query.data;
  const again = () => replay.mutate(id, { onSuccess: () => toast(t('webhook.replayed')) });
  return (
    <Modal
      opened
      onClose={onClose}
      size={820}
      title={opened ? t(`webhook.event.${eventKey(opened.message.event)}`) : t('webhook.deliveries')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {query.isPending && <Skeleton height={260} radius={8} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {opened && (
        <div className={classes.opened}>
          <Attempts attempts={opened.attempts} />
          <h3>{t('webhook.body')}</h3>
          {opened.body ? (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <pre tabIndex={0} aria-label={t('webhook.body')}>
              {pretty(opened.body)}
            </pre>
          ) : (
            <p>{t('webhook.forgotten')}</p>
          )}
          <p className={classes.id}>
            webhook-id <code>{opened.message.messageId}</code>
          </p>
          {opened.body && webhook.state === 'ACTIVE' && (
            <Button leftSection={<RotateCcw size={14} />} loading={replay.isPending} onClick={again}>
              {t('webhook.replay')}
            </Button>
          )}
        </div>
      )}
    </Modal>
  );
}
