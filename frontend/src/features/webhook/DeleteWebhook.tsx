import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/types';
import { toast } from '@/shared/ui/toast';
import { useDeleteWebhook } from './api/webhooks';
import { ConfirmDialog } from './ConfirmDialog';
import { nameOf } from './webhook-model';

/** Names what goes with the address. */
export function DeleteWebhook({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useDeleteWebhook(webhook.id);
  const done = () => {
    toast(t('webhook.deleted', { name: nameOf(webhook) }));
    void navigate({ to: '/webhooks' });
  };
  return (
    <ConfirmDialog
      danger
      title={t('webhook.deleteTitle', { name: nameOf(webhook) })}
      text={t('webhook.deleteWhat', { count: webhook.waiting })}
      verb={t('webhook.delete')}
      pending={remove.isPending}
      problem={remove.error?.message}
      onConfirm={() => remove.mutate(undefined, { onSuccess: done })}
      onClose={onClose}
    />
  );
}
