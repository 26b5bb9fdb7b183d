import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus, Webhook as WebhookIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { webhooksQuery } from './api/webhooks';
import { NewWebhook } from './NewWebhook';
import { WebhookRow } from './WebhookRow';
import classes from './Webhooks.module.css';

/** Addresses outside that are told of leads, with how they do. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const query = useQuery(webhooksQuery);
  const webhooks = query.data?.items;
  const add = (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setAdding(true)}>
      {t('webhook.add')}
    </Button>
  );
  return (
    <section className={classes.page} aria-label={t('nav.webhooks')}>
      <PageHead title={t('nav.webhooks')} actions={add} />
      <div className={classes.content}>
        {query.isPending && ['a', 'b', 'c'].map((row) => <Skeleton key={row} height={18} m="lg" radius={5} />)}
        {query.isError && !webhooks && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {webhooks?.length === 0 && (
          <EmptyState icon={WebhookIcon} title={t('webhook.noneTitle')} action={add}>
            {t('webhook.none')}
          </EmptyState>
        )}
        <ul className={classes.rows}>
          {webhooks?.map((webhook) => (
            <WebhookRow key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      </div>
      {adding && <NewWebhook onClose={() => setAdding(false)} />}
    </section>
  );
}
