import { Button, Menu, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis, FlaskConical, KeyRound, RefreshCw, SearchX, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Connection } from '@/api/types';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FaultNote } from '@/shared/ui/FaultNote';
import { PanelSection, SidePanel } from '@/shared/ui/SidePanel';
import { toast } from '@/shared/ui/toast';
import {
  connectionsQuery,
  useChangeConnection,
  useDeleteConnection,
  useSendTestLead,
  useSyncConnection,
} from './api/connections';
import { Balance } from './Balance';
import { ConnectionTest } from './ConnectionTest';
import { FormMappings } from './FormMappings';
import { RenewToken } from './RenewToken';
import { Runs } from './Runs';
import { StateWord } from './ConnectionRow';
import classes from './ConnectionPanel.module.css';

export function ConnectionPanel({ connectionId }: { connectionId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const connections = useQuery(connectionsQuery).data?.items;
  const connection = connections?.find((each) => each.id === connectionId);
  const close = () => void navigate({ to: '/connections' });
  return (
    <SidePanel
      label={connection?.name ?? t('connection.one')}
      bar={<span>{connection?.distributorName}</span>}
      onClose={close}
    >
      {connection && <Sections connection={connection} />}
      {connections && !connection && (
        <EmptyState
          icon={SearchX}
          title={t('connection.notFoundTitle')}
          action={
            <Button component={Link} to="/connections">
              {t('connection.back')}
            </Button>
          }
        />
      )}
    </SidePanel>
  );
}

function Sections({ connection }: { connection: Connection }) {
  const mayManage = useMay('connection:manage');
  const [renewing, setRenewing] = useState(false);
  const warning = connection.problem?.key === 'token-expiring' || connection.state === 'WARNING';
  return (
    <>
      <PanelSection>
        <Head connection={connection} mayManage={mayManage} onRenew={() => setRenewing(true)} />
        {connection.problem && (
          <FaultNote
            fault={connection.problem}
            tone={warning ? 'warning' : 'danger'}
            action={
              connection.problem.action === 'RENEW_TOKEN' &&
              mayManage && <RenewButton onClick={() => setRenewing(true)} />
            }
          />
        )}
      </PanelSection>
      {mayManage && <ConnectionTest connection={connection} onRenew={() => setRenewing(true)} />}
      <Runs connection={connection} mayManage={mayManage} />
      <Balance connectionId={connection.id} />
      <FormMappings connectionId={connection.id} mayManage={mayManage} />
      {renewing && <RenewToken connection={connection} onClose={() => setRenewing(false)} />}
    </>
  );
}

function RenewButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button size="xs" onClick={onClick}>
      {t('connection.action.RENEW_TOKEN')}
    </Button>
  );
}

function Head({ connection, mayManage, onRenew }: { connection: Connection; mayManage: boolean; onRenew: () => void }) {
  const { t } = useTranslation();
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
          <More connection={connection} onRenew={onRenew} />
        </>
      )}
    </div>
  );
}

function More({ connection, onRenew }: { connection: Connection; onRenew: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const testLead = useSendTestLead(connection.id);
  const remove = useDeleteConnection();
  const send = () =>
    testLead.mutate(undefined, { onSuccess: ({ leadgenId }) => toast(t('connection.testLeadSent', { leadgenId })) });
  const ask = () =>
    confirm(t('connection.confirmDelete', { name: connection.name })) &&
    remove.mutate(connection.id, { onSuccess: () => void navigate({ to: '/connections' }) });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button aria-label={t('action.more')} px="xs">
          <Ellipsis size={16} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<FlaskConical size={16} />} onClick={send}>
          {t('connection.sendTestLead')}
        </Menu.Item>
        <Menu.Item leftSection={<KeyRound size={16} />} onClick={onRenew}>
          {t('connection.action.RENEW_TOKEN')}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<Trash2 size={16} />} onClick={ask}>
          {t('connection.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
