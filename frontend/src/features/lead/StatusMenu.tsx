import { Button, Menu } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Check, ChevronDown, CircleDot } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InteractionList, Lead, LeadStatus } from '@/api/types';
import { useCommand } from '@/shared/lib/commands';
import { StatusMark } from '@/shared/ui/StatusPill';
import { toastUndo } from '@/shared/ui/toast';
import { leadKeys } from './api/leads';
import { useMove, type Move } from './api/work';
import { LostDialog } from './LostDialog';
import { statuses } from './lead-search';

/** Moves the lead to any status at once; losing it asks for the reason first. */
export function StatusMenu({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const [losing, setLosing] = useState(false);
  const [open, setOpen] = useState(false);
  const move = useMoveWithUndo(lead);
  const may = lead.allowed.includes('change');
  useCommand(
    { id: 'status', label: t('lead.command.status'), icon: CircleDot, keys: 's', run: () => setOpen(true) },
    { off: !may },
  );
  if (!may) return null;
  const choose = (status: LeadStatus) => (status === 'LOST' ? setLosing(true) : move({ status }));
  return (
    <>
      <Menu opened={open} onChange={setOpen}>
        <Menu.Target>
          <Button rightSection={<ChevronDown size={14} />} leftSection={<StatusMark status={lead.status} />}>
            {t('lead.field.status')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {statuses.map((status) => (
            <Menu.Item
              key={status}
              leftSection={<StatusMark status={status} />}
              rightSection={status === lead.status && <Check size={14} />}
              disabled={status === lead.status}
              onClick={() => choose(status)}
            >
              {t(`lead.status.${status}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {losing && (
        <LostDialog
          onClose={() => setLosing(false)}
          onLose={(reason) => {
            setLosing(false);
            move({ status: 'LOST', reason });
          }}
        />
      )}
    </>
  );
}

function useMoveWithUndo(lead: Lead) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const move = useMove(lead.id);
  return (wanted: Move) => {
    const back = { status: lead.status, reason: reasonOf(queries.getQueryData(leadKeys.interactions(lead.id))) };
    move.mutate(wanted, {
      onSuccess: () =>
        toastUndo(t('lead.moved', { status: t(`lead.status.${wanted.status}`) }), () =>
          move.mutate(
            back.status === 'LOST' ? { ...back, reason: back.reason ?? t('lead.undone') } : { status: back.status },
          ),
        ),
    });
  };
}

/** Why the lead was lost last. */
function reasonOf(history?: InteractionList): string | undefined {
  const lost = history?.items.find((item) => item.type === 'STATUS_CHANGE' && item.after?.status === 'LOST');
  return lost?.description.split('\n')[0];
}
