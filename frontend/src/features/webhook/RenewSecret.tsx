import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/types';
import { useRenewSecret } from './api/webhooks';
import { ConfirmDialog } from './ConfirmDialog';
import { SecretDialog } from './SecretDialog';
import { nameOf } from './webhook-model';

/** A new secret; the one before signs, too, for a day. */
export function RenewSecret({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { t } = useTranslation();
  const renew = useRenewSecret(webhook.id);
  const [secret, setSecret] = useState<string>();
  if (secret) return <SecretDialog secret={secret} renewed onClose={onClose} />;
  return (
    <ConfirmDialog
      title={t('webhook.renewTitle', { name: nameOf(webhook) })}
      text={t('webhook.renewWhat')}
      verb={t('webhook.renew')}
      pending={renew.isPending}
      problem={renew.error?.message}
      onConfirm={() => renew.mutate(undefined, { onSuccess: (made) => setSecret(made.secret) })}
      onClose={onClose}
    />
  );
}
