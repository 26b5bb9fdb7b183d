import { Button, Group, Menu } from '@mantine/core';
import { Ellipsis, KeyRound, Pause, Pencil, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/types';
import { toast } from '@/shared/ui/toast';
import { useChangeWebhook, useTestWebhook } from './api/webhooks';
import { DeleteWebhook } from './DeleteWebhook';
import { RenewSecret } from './RenewSecret';
import { WebhookDialog } from './WebhookDialog';
import { nameOf } from './webhook-model';

type Open = 'edit' | 'renew' | 'delete' | undefined;

/** The verbs of an address. */
export function WebhookActions({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>();
  const change = useChangeWebhook(webhook.id);
  const test = useTestWebhook(webhook.id);
  const close = () => setOpen(undefined);
  const active = webhook.state === 'ACTIVE';
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        leftSection={<Send size={14} />}
        disabled={!active}
        loading={test.isPending}
        onClick={() => test.mutate(undefined, { onSuccess: () => toast(t('webhook.tested')) })}
      >
        {t('webhook.test')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button aria-label={t('action.more')}>
            <Ellipsis size={16} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Pencil size={14} />} onClick={() => setOpen('edit')}>
            {t('action.edit')}
          </Menu.Item>
          {active && (
            <Menu.Item leftSection={<Pause size={14} />} onClick={() => change.mutate({ state: 'PAUSED' })}>
              {t('webhook.pause')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<KeyRound size={14} />} onClick={() => setOpen('renew')}>
            {t('webhook.renew')}
          </Menu.Item>
          <Menu.Item color="var(--vl-fg)" leftSection={<Trash2 size={14} />} onClick={() => setOpen('delete')}>
            {t('webhook.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'edit' && (
        <WebhookDialog
          title={t('action.editOf', { name: nameOf(webhook) })}
          initial={{ url: webhook.url, description: webhook.description, events: webhook.events }}
          saving={change.isPending}
          onSave={(form, refused) => change.mutate(form, { onSuccess: close, onError: refused })}
          onClose={close}
        />
      )}
      {open === 'renew' && <RenewSecret webhook={webhook} onClose={close} />}
      {open === 'delete' && <DeleteWebhook webhook={webhook} onClose={close} />}
    </Group>
  );
}
