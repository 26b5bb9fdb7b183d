import { CircleAlert, CircleCheck, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WebhookMessage } from '@/api/types';
import { moment } from '@/shared/lib/format';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { eventKey } from './webhook-model';
import classes from './Webhooks.module.css';

const icons = { WAITING: Clock, SENT: CircleCheck, FAILED: CircleAlert };

/** What was told: the event, the answer, and why not; nothing is tried again while the address is paused. */
type Props = { message: WebhookMessage; paused: boolean; onOpen: () => void };

export function MessageRow({ message, paused, onOpen }: Props) {
  const { t } = useTranslation();
  const Icon = icons[message.state];
  return (
    <li className={classes.message} data-state={message.state}>
      <Icon size={16} aria-hidden />
      <div>
        <p className={classes.name}>
          <button type="button" onClick={onOpen}>
            {t(`webhook.event.${eventKey(message.event)}`)}
          </button>
          <code>{message.event}</code>
        </p>
        {message.fault && (
          <p className={classes.fault}>
            {message.fault.detail} <span>{paused ? t('webhook.pausedRemedy') : message.fault.remedy}</span>
          </p>
        )}
      </div>
      <div className={classes.end}>
        <span>
          {t(`webhook.message.${message.state}`)}
          {message.status ? ` ${message.status}` : ''} · <RelativeTime at={message.endedAt ?? message.createdAt} />
        </span>
        {message.attempts > 1 && <span>{t('webhook.attempts', { count: message.attempts })}</span>}
        {message.nextAttemptAt && <span>{t('webhook.next', { at: moment(message.nextAttemptAt) })}</span>}
      </div>
    </li>
  );
}
