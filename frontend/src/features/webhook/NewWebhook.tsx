import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateWebhook, type WebhookForm } from './api/webhooks';
import { SecretDialog } from './SecretDialog';
import { WebhookDialog } from './WebhookDialog';

const empty: WebhookForm = { url: 'https://', description: '', events: [] };

/** An address about to be added; its secret is shown once. */
export function NewWebhook({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useCreateWebhook();
  const [made, setMade] = useState<{ id: string; secret: string }>();
  if (made) {
    return (
      <SecretDialog
        secret={made.secret}
        onClose={() => void navigate({ to: '/webhooks/$webhookId', params: { webhookId: made.id } })}
      />
    );
  }
  return (
    <WebhookDialog
      title={t('webhook.add')}
      save={t('webhook.create')}
      initial={empty}
      saving={create.isPending}
      onSave={(form, refused) =>
        create.mutate(form, {
          onSuccess: ({ webhook, secret }) => setMade({ id: webhook.id, secret }),
          onError: refused,
        })
      }
      onClose={onClose}
    />
  );
}
