import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { GitMerge } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { InlineEdit } from '@/shared/ui/InlineEdit';
import type { Conflict } from './api/edit';
import { interactionsQuery } from './api/leads';
import { factOf, type FactKey } from './lead-facts';
import { useCorrection } from './use-correction';
import classes from './LeadPanel.module.css';

type Props = {
  lead: Lead;
  fact: FactKey;
  label: string;
  type?: 'text' | 'tel' | 'email' | 'date';
  /** As it is shown. */
  children?: ReactNode;
};

/** A fact that those who may change the lead correct in its place. */
export function EditableFact({ lead, fact, label, type, children }: Props) {
  const value = factOf(lead, fact);
  const correction = useCorrection(lead, fact);
  if (!lead.allowed.includes('change')) return <span>{children ?? value}</span>;
  return (
    <span className={classes.editable}>
      <InlineEdit
        label={label}
        value={value}
        type={type}
        state={correction.state}
        problem={correction.problem}
        onBegin={correction.begin}
        onSave={correction.save}
      >
        {children}
      </InlineEdit>
      {correction.conflict && (
        <Merge
          lead={lead}
          label={label}
          conflict={correction.conflict}
          onMine={() => correction.save(correction.conflict?.correction.value ?? '')}
          onTheirs={correction.yield}
        />
      )}
    </span>
  );
}

type MergeProps = { lead: Lead; label: string; conflict: Conflict; onMine: () => void; onTheirs: () => void };

/** Says who changed the same fact meanwhile, and lets this person choose. */
function Merge({ lead, label, conflict, onMine, onTheirs }: MergeProps) {
  const { t } = useTranslation();
  const history = useQuery(interactionsQuery(lead.id)).data?.items;
  const who = history?.find((item) => item.type === 'EDIT')?.userName ?? t('lead.somebody');
  const empty = t('action.empty');
  return (
    <span className={classes.merge} role="alert">
      <span>
        <GitMerge size={14} aria-hidden /> {t('lead.conflict', { who, what: label })}
      </span>
      <span>
        {t('lead.theirs')}: <b>{conflict.theirs || empty}</b> · {t('lead.mine')}:{' '}
        <b>{conflict.correction.value || empty}</b>
      </span>
      <span>
        <Button size="compact-xs" variant="filled" onClick={onMine}>
          {t('lead.writeMine')}
        </Button>
        <Button size="compact-xs" onClick={onTheirs}>
          {t('lead.keepTheirs')}
        </Button>
      </span>
    </span>
  );
}
