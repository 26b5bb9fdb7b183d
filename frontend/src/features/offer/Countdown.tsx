import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moment } from '@/shared/lib/format';
import { useNow } from '@/shared/lib/use-now';
import { left } from './offer-model';
import classes from './Offer.module.css';

/** How long an answer still counts, ticking. */
export function Countdown({ dueAt }: { dueAt?: string }) {
  const { t } = useTranslation();
  const rest = left(dueAt, useNow());
  if (!dueAt) return null;
  return (
    <span className={classes.left} data-urgent={!rest || rest.urgent || undefined} title={moment(dueAt)}>
      <Clock size={14} aria-hidden />
      {rest ? t(rest.hours ? 'offer.left' : 'offer.leftMinutes', rest) : t('offer.over')}
    </span>
  );
}
