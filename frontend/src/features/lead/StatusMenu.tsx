import { Button, Menu } from '@mantine/core';
import { Check, ChevronDown, CircleDot } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead, LeadStatus } from '@/api/types';
import { useCommand } from '@/shared/lib/commands';
import { StatusMark } from '@/shared/ui/StatusPill';
import { offerUndo, useMove, useUndo, type Move } from './api/work';
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
  // What cannot be chosen cannot have the focus, and a menu without it does not hear the arrows.
  const first = statuses.find((status) => status !== lead.status);
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
              data-autofocus={status === first || undefined}
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
  const move = useMove(lead.id);
  const undo = useUndo(lead.id);
  return (wanted: Move) =>
    offerUndo(move.mutateAsync(wanted), t('lead.moved', { status: t(`lead.status.${wanted.status}`) }), undo.mutate);
}
