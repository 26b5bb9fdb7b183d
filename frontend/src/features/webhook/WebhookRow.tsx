import { Link } from '@tanstack/react-router';
import { Webhook as WebhookIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/types';
import { number } from '@/shared/lib/format';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { HealthWord } from './HealthWord';
import { eventKey, nameOf } from './webhook-model';
import classes from './Webhooks.module.css';

/** An address: what it is called, what it hears of, and whether it does. */
export function WebhookRow({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const heard = webhook.lastSuccessAt;
  return (
    <li className={classes.row}>
      <WebhookIcon size={18} aria-hidden />
      <div>
        <p className={classes.name}>
          <Link to="/webhooks/$webhookId" params={{ webhookId: webhook.id }}>
            {nameOf(webhook)}
          </Link>
          {webhook.subscription && <span className={classes.tag}>{t('webhook.subscription')}</span>}
          {webhook.distributorName && <span className={classes.tag}>{webhook.distributorName}</span>}
        </p>
        <p className={classes.url}>{webhook.url}</p>
        <p className={classes.events}>{eventWords(webhook, t)}</p>
      </div>
      <div className={classes.end}>
        <HealthWord webhook={webhook} />
        <span>
          {t('webhook.lastSuccess')} {heard ? <RelativeTime at={heard} /> : t('webhook.never')}
        </span>
        {webhook.waiting > 0 && <span>{t('webhook.waitingCount', { count: number(webhook.waiting) })}</span>}
        {webhook.failed > 0 && <span>{t('webhook.failedCount', { count: number(webhook.failed) })}</span>}
      </div>
    </li>
  );
}

export function eventWords(webhook: Webhook, t: (key: string) => string): string {
  return webhook.events.includes('*')
    ? t('webhook.every')
    : webhook.events.map((event) => t(`webhook.event.${eventKey(event)}`)).join(' · ');
}
