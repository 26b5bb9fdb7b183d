import { Button, Menu, Switch } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, FlaskConical, KeyRound, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Connection } from '@/api/types';
import { useTitle } from '@/shared/lib/use-title';
import { ask } from '@/shared/ui/ask';
import { toast } from '@/shared/ui/toast';
import { useChangeConnection, useDeleteConnection, useSendTestLead, useSyncConnection } from './api/connections';
import { StateWord } from './ConnectionRow';
import classes from './ConnectionPanel.module.css';

type Ways = { connection: Connection; onRenew: () => void; onEdit: () => void };

/** The name, how it is, and what can be done with it. */
export function ConnectionHead({ mayManage, ...ways }: Ways & { mayManage: boolean }) {
  const { t } = useTranslation();
  const { connection } = ways;
  useTitle(connection.name);
  const sync = useSyncConnection();
  const change = useChangeConnection(connection.id);
  return (
    <div className={classes.head}>
      <div>
        <h1>{connection.name}</h1>
        <StateWord connection={connection} />
      </div>
      {mayManage && (
        <>
          <Switch
            label={t('connection.active')}
            checked={connection.active}
            disabled={change.isPending}
            onChange={(event) => change.mutate({ active: event.currentTarget.checked })}
          />
          <Button
            leftSection={<RefreshCw size={14} />}
            loading={sync.isPending}
            disabled={!connection.active}
            onClick={() => sync.mutate(connection.id)}
          >
            {t('connection.syncNow')}
          </Button>
          <More {...ways} />
        </>
      )}
    </div>
  );
}

function More({ connection, onRenew, onEdit }: Ways) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const testLead = useSendTestLead(connection.id);
  const remove = useDeleteConnection();
  const send = () =>
    testLead.mutate(undefined, { onSuccess: ({ leadgenId }) => toast(t('connection.testLeadSent', { leadgenId })) });
  const drop = async () => {
    const title = t('connection.confirmDelete', { name: connection.name });
    const text = t('connection.confirmDeleteWhat');
    if (!(await ask({ title, text, verb: t('action.delete'), danger: true }))) return;
    remove.mutate(connection.id, { onSuccess: () => void navigate({ to: '/connections' }) });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button aria-label={t('action.more')} px="xs">
          <Ellipsis size={16} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={16} />} onClick={onEdit}>
          {t('connection.edit')}
        </Menu.Item>
        <Menu.Item leftSection={<FlaskConical size={16} />} onClick={send}>
          {t('connection.sendTestLead')}
        </Menu.Item>
        <Menu.Item leftSection={<KeyRound size={16} />} onClick={onRenew}>
          {t('connection.action.RENEW_TOKEN')}
        </Menu.Item>
        <Menu.Item color="var(--mantine-color-error)" leftSection={<Trash2 size={16} />} onClick={() => void drop()}>
          {t('connection.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
