import { ActionIcon, Tooltip } from '@mantine/core';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useCommand } from '@/shared/lib/commands';
import { useLeadSteps } from './use-lead-steps';

/** Where the lead stands in the list that it was opened from, and the way to its neighbours. */
export function LeadSteps({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const { place, total, left, before, after } = useLeadSteps(leadId);
  useCommand(
    { id: 'next-lead', label: t('lead.command.next'), icon: ChevronDown, keys: 'j', run: () => after?.() },
    { off: !after, heard: true },
  );
  useCommand(
    { id: 'previous-lead', label: t('lead.command.previous'), icon: ChevronUp, keys: 'k', run: () => before?.() },
    { off: !before, heard: true },
  );
  if (place === undefined && !left) return <span>{t('lead.one')}</span>;
  return (
    <>
      <span className="num">
        {place === undefined
          ? t('lead.leftList')
          : t('lead.place', { place: number(place), total: total === undefined ? '' : ` / ${number(total)}` })}
      </span>
      <Step label={`${t('lead.before')} (K)`} onStep={before} icon={<ChevronUp size={16} />} />
      <Step label={`${t('lead.after')} (J)`} onStep={after} icon={<ChevronDown size={16} />} />
    </>
  );
}

function Step({ label, onStep, icon }: { label: string; onStep?: () => void; icon: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={!onStep} onClick={onStep}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
