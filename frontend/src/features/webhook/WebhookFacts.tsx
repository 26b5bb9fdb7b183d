import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/types';
import { moment } from '@/shared/lib/format';
import { FaultNote } from '@/shared/ui/FaultNote';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { useChangeWebhook } from './api/webhooks';
import { HealthWord } from './HealthWord';
import { eventWords } from './WebhookRow';
import classes from './Webhooks.module.css';

/** What an address is, and what is wrong with it, with the remedy. */
export function WebhookFacts({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  return (
    <div className={classes.facts}>
      <State webhook={webhook} />
      <dl>
        <dt>{t('webhook.url')}</dt>
        <dd>
          <code>{webhook.url}</code>
        </dd>
        <dt>{t('webhook.events')}</dt>
        <dd>{eventWords(webhook, t)}</dd>
        <dt>{t('webhook.stateName')}</dt>
        <dd>
          <HealthWord webhook={webhook} />
        </dd>
        <dt>{t('webhook.reach')}</dt>
        <dd>{webhook.distributorName ?? t('webhook.house')}</dd>
        <dt>{t('webhook.owner')}</dt>
        <dd>
          {webhook.ownerName} · <RelativeTime at={webhook.createdAt} />
        </dd>
        {webhook.oldSecretUntil && (
          <>
            <dt>{t('webhook.secretName')}</dt>
            <dd>{t('webhook.overlapUntil', { at: moment(webhook.oldSecretUntil) })}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

function State({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  if (webhook.disabled) return <FaultNote fault={webhook.disabled} action={<Resume webhook={webhook} />} />;
  if (webhook.state === 'PAUSED') {
    return (
      <FaultNote
        tone="warning"
        fault={{ detail: t('webhook.paused'), remedy: t('webhook.pausedHint') }}
        action={<Resume webhook={webhook} />}
      />
    );
  }
  if (!webhook.failingSince) return null;
  return (
    <FaultNote
      tone="warning"
      fault={{ detail: t('webhook.failing', { at: moment(webhook.failingSince) }), remedy: t('webhook.failingHint') }}
    />
  );
}

function Resume({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const change = useChangeWebhook(webhook.id);
  return (
    <Button loading={change.isPending} onClick={() => change.mutate({ state: 'ACTIVE' })}>
      {t('webhook.resume')}
    </Button>
  );
}
