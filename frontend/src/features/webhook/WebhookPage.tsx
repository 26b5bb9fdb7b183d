import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { webhookQuery } from './api/webhooks';
import { Messages } from './Messages';
import { WebhookActions } from './WebhookActions';
import { WebhookFacts } from './WebhookFacts';
import { nameOf } from './webhook-model';
import classes from './Webhooks.module.css';

/** One address: how it does, and everything that it was told. */
export function WebhookPage() {
  const { t } = useTranslation();
  const { webhookId } = useParams({ from: '/shell/webhooks/$webhookId' });
  const query = useQuery(webhookQuery(webhookId));
  const webhook = query.data;
  return (
    <section className={classes.page} aria-label={t('nav.webhooks')}>
      <Link to="/webhooks" className={classes.back}>
        <ArrowLeft size={14} aria-hidden /> {t('nav.webhooks')}
      </Link>
      <PageHead
        title={webhook ? nameOf(webhook) : t('nav.webhooks')}
        actions={webhook && <WebhookActions webhook={webhook} />}
      />
      {query.isPending && <Skeleton height={120} m="lg" radius={8} width="auto" />}
      {query.isError && !webhook && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {webhook && (
        // It scrolls, and may hold nothing that a key would reach.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={classes.content} role="group" aria-label={t('webhook.deliveries')} tabIndex={0}>
          <WebhookFacts webhook={webhook} />
          <Messages webhook={webhook} />
        </div>
      )}
    </section>
  );
}
