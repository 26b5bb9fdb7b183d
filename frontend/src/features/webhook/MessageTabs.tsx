import { Button } from '@mantine/core';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/types';
import { number } from '@/shared/lib/format';
import { toast } from '@/shared/ui/toast';
import { useReplayFailed, type MessageState } from './api/messages';
import classes from './Webhooks.module.css';

const states: MessageState[] = ['FAILED', 'WAITING', 'SENT'];

/** The log goes back thirty days. */
const ALL_SINCE = 31 * 86_400_000;

type Props = { webhook: Webhook; chosen?: MessageState; onChoose: (state?: MessageState) => void };

/** Which of them are shown, and another try of all that was given up. */
export function MessageTabs({ webhook, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const replay = useReplayFailed(webhook.id);
  const again = () =>
    replay.mutate(new Date(Date.now() - ALL_SINCE).toISOString(), {
      onSuccess: ({ count }) => toast(t('webhook.replayedAll', { count })),
    });
  return (
    <div className={classes.tabs}>
      <div role="tablist" aria-label={t('webhook.deliveries')}>
        <button type="button" role="tab" aria-selected={!chosen} onClick={() => onChoose()}>
          {t('webhook.all')}
        </button>
        {states.map((state) => (
          <button key={state} type="button" role="tab" aria-selected={chosen === state} onClick={() => onChoose(state)}>
            {t(`webhook.message.${state}`)}
          </button>
        ))}
      </div>
      {webhook.failed > 0 && webhook.state === 'ACTIVE' && (
        <Button leftSection={<RotateCcw size={14} />} loading={replay.isPending} onClick={again}>
          {t('webhook.replayAll', { count: number(webhook.failed) })}
        </Button>
      )}
    </div>
  );
}
