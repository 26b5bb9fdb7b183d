import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Handshake } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { rightWord } from '@/shared/session/right-word';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { toast } from '@/shared/ui/toast';
import { OfferAsks } from './OfferAsks';
import { useWithdraw, type Offer, type OfferQuery } from './api/offers';
import { useOfferPages } from './use-offer-pages';
import classes from './Offer.module.css';

/** Offers as the organisation follows them. */
export function OfferList({ query }: { query: OfferQuery }) {
  const { t } = useTranslation();
  const { page: offers, footer } = useOfferPages(query);
  const mayOffer = useMay('lead:offer');
  if (offers.isPending) return <Skeleton height={180} m="lg" radius={8} width="auto" />;
  if (offers.isError) return <ErrorState error={offers.error} onRetry={() => void offers.refetch()} />;
  if (offers.data.items.length === 0 && !footer)
    return (
      <EmptyState
        icon={Handshake}
        title={t('offer.noneTitle')}
        action={
          <Button component={Link} to="/leads">
            {t('offer.toLeads')}
          </Button>
        }
      >
        {t(mayOffer ? 'offer.noneHouse' : 'offer.noneReader', { right: rightWord('lead:offer', t) })}
      </EmptyState>
    );
  return (
    <>
      <ul className={classes.cards} aria-label={t('nav.offers')}>
        {offers.data.items.map((offer) => (
          <OfferItem key={offer.id} offer={offer} />
        ))}
      </ul>
      {footer}
    </>
  );
}

function OfferItem({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const withdraw = useWithdraw();
  const name = offer.leadName ?? offer.preview.name ?? t('offer.noName');
  const by = offer.rule ? t('offer.byRule', { rule: offer.rule }) : offer.offeredByName;
  return (
    <li className={classes.card}>
      <div className={classes.top}>
        {offer.leadId ? (
          <Link to="/leads/$leadId" params={{ leadId: offer.leadId }}>
            <b>{name}</b>
          </Link>
        ) : (
          <b>{name}</b>
        )}
        <span className="mut">{offer.preview.service}</span>
        <span className={classes.state}>{t(`offer.state.${offer.state}`)}</span>
      </div>
      <OfferAsks offer={offer} />
      <div className={classes.foot}>
        <span>
          {by && `${by} · `}
          {t('offer.made')} <RelativeTime at={offer.at} />
        </span>
        {offer.allowed.includes('withdraw') && (
          <Button
            size="xs"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(offer.id, { onSuccess: () => toast(t('offer.withdrawn')) })}
          >
            {t('offer.withdraw')}
          </Button>
        )}
      </div>
    </li>
  );
}
