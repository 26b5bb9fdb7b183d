import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Connection } from '@/api/types';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FaultNote } from '@/shared/ui/FaultNote';
import { PanelSection, SidePanel } from '@/shared/ui/SidePanel';
import { connectionsQuery } from './api/connections';
import { Balance } from './Balance';
import { ConnectionHead } from './ConnectionHead';
import { ConnectionTest } from './ConnectionTest';
import { EditConnection } from './EditConnection';
import { FormMappings } from './FormMappings';
import { RenewToken } from './RenewToken';
import { Runs } from './Runs';

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
  const [open, setOpen] = useState<'token' | 'edit'>();
  const renew = () => setOpen('token');
  const close = () => setOpen(undefined);
  const warning = connection.problem?.key === 'token-expiring' || connection.state === 'WARNING';
  return (
    <>
      <PanelSection>
        <ConnectionHead connection={connection} mayManage={mayManage} onRenew={renew} onEdit={() => setOpen('edit')} />
        {connection.problem && (
          <FaultNote
            fault={connection.problem}
            tone={warning ? 'warning' : 'danger'}
            action={connection.problem.action === 'RENEW_TOKEN' && mayManage && <RenewButton onClick={renew} />}
          />
        )}
      </PanelSection>
      {mayManage && <ConnectionTest connection={connection} onRenew={renew} />}
      <Runs connection={connection} mayManage={mayManage} />
      <Balance connectionId={connection.id} />
      <FormMappings connectionId={connection.id} mayManage={mayManage} />
      {open === 'token' && <RenewToken connection={connection} onClose={close} />}
      {open === 'edit' && <EditConnection connection={connection} onClose={close} />}
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
