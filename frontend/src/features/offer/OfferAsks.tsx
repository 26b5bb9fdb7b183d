import { useTranslation } from 'react-i18next';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { Countdown } from './Countdown';
import type { Offer, OfferAsk } from './api/offers';
import classes from './Offer.module.css';

/** Everybody who was or will be asked, in order, with what they said. */
export function OfferAsks({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const over = offer.state !== 'OPEN';
  return (
    <ol className={classes.asks} aria-label={t('offer.asks')}>
      {offer.asks.map((ask) => (
        <li key={ask.distributorId} data-state={ask.state}>
          <b>{ask.distributorName}</b>
          <span>{t(`offer.ask.${over && ask.state === 'WAITING' ? 'NEVER' : ask.state}`)}</span>
          <Rest ask={ask} />
        </li>
      ))}
    </ol>
  );
}

function Rest({ ask }: { ask: OfferAsk }) {
  const { t } = useTranslation();
  if (ask.state === 'OPEN') return <Countdown dueAt={ask.dueAt} />;
  const why = [ask.reason && t(`offer.reason.${ask.reason}`), ask.note].filter(Boolean).join(' · ');
  return (
    <span className="mut">
      {why}
      {why && ask.answeredAt && ' · '}
      {ask.answeredAt && <RelativeTime at={ask.answeredAt} />}
    </span>
  );
}
