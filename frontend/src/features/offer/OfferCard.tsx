import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Countdown } from './Countdown';
import { OfferFacts } from './OfferFacts';
import type { Offer } from './api/offers';
import { currentAsk } from './offer-model';
import classes from './Offer.module.css';

type Props = { offer: Offer; at: boolean; busy: boolean; onAccept: () => void; onDecline: () => void };

/** One offer as the distributor decides about it. */
export function OfferCard({ offer, at, busy, onAccept, onDecline }: Props) {
  const { t } = useTranslation();
  const ask = currentAsk(offer);
  return (
    <li className={classes.card} data-at={at || undefined} aria-current={at || undefined}>
      <div className={classes.top}>
        <b>{offer.preview.service ?? t('offer.noService')}</b>
        <span className="mut">{offer.preview.name ?? t('offer.noName')}</span>
        {ask?.state === 'OPEN' ? (
          <Countdown dueAt={ask.dueAt} />
        ) : (
          ask && <span className={classes.state}>{t(`offer.ask.${ask.state}`)}</span>
        )}
      </div>
      <OfferFacts offer={offer} />
      {offer.note && <p className={classes.note}>{offer.note}</p>}
      <div className={classes.buttons}>
        {offer.allowed.includes('accept') && (
          <Button variant="filled" leftSection={<Check size={16} />} loading={busy} onClick={onAccept}>
            {t('offer.accept')}
          </Button>
        )}
        {offer.allowed.includes('decline') && (
          <Button leftSection={<X size={16} />} disabled={busy} onClick={onDecline}>
            {t('offer.decline')}
          </Button>
        )}
        {offer.leadId && <OpenLead leadId={offer.leadId} />}
      </div>
    </li>
  );
}

function OpenLead({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  return (
    <Button renderRoot={(props) => <Link {...props} to="/leads/$leadId" params={{ leadId }} />}>
      {t('offer.openLead')}
    </Button>
  );
}
