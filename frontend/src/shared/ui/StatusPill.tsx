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
  const Icon = icons[status];
  return (
    <span className={classes.pill} data-status={status}>
      <Icon size={14} strokeWidth={2} aria-hidden />
      {t(`lead.status.${status}`)}
    </span>
  );
}
