import { CheckCircle2, CircleDashed, CircleDot, CircleSlash, Contrast } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LeadStatus } from '@/api/types';
import classes from './StatusPill.module.css';

const icons = {
  NEW: CircleDashed,
  ASSIGNED: Contrast,
  CONTACTED: CircleDot,
  CONVERTED: CheckCircle2,
  LOST: CircleSlash,
};

/** The status: the shape of the icon tells it, the word says it. */
export function StatusPill({ status }: { status: LeadStatus }) {
  const { t } = useTranslation();
  return (
    <span className={classes.pill} data-status={status}>
      <StatusMark status={status} />
      {t(`lead.status.${status}`)}
    </span>
  );
}

/** The shape of a status alone, beside a word that says it. */
export function StatusMark({ status }: { status: LeadStatus }) {
  const Icon = icons[status];
  return <Icon size={14} strokeWidth={2} aria-hidden />;
}
