import { Skeleton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { toast } from '@/shared/ui/toast';
import { DeclineDialog } from './DeclineDialog';
import { OfferCard } from './OfferCard';
import { useAccept, type Offer } from './api/offers';
import { useOfferKeys } from './use-offer-keys';
import { useOfferPages } from './use-offer-pages';
import classes from './Offer.module.css';

/** What a distributor is asked: the open ones, or those that are over. */
export function OfferInbox({ open }: { open: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [declining, setDeclining] = useState<Offer>();
  const { page: query, footer } = useOfferPages({
    ask: open ? ['OPEN'] : ['ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'TAKEN'],
  });
  const accept = useAccept();
  const offers = query.data?.items ?? [];
  const take = (offer: Offer) => {
    if (!offer.allowed.includes('accept') || accept.isPending) return;
    accept.mutate(offer.id, { onSuccess: () => toast(t('offer.accepted')) });
  };
  const at = useOfferKeys(offers, {
    onAccept: take,
    onDecline: (offer) => offer.allowed.includes('decline') && setDeclining(offer),
    onOpen: (offer) => offer.leadId && navigate({ to: '/leads/$leadId', params: { leadId: offer.leadId } }),
  });
  if (query.isPending) return <Skeleton height={180} m="lg" radius={8} width="auto" />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (offers.length === 0 && !footer)
    return (
      <EmptyState icon={Handshake} title={t(open ? 'offer.noneTitle' : 'offer.noneOverTitle')}>
        {t('offer.none')}
      </EmptyState>
    );
  return (
    <>
      {open && <p className={classes.keys}>{t('offer.keys')}</p>}
      <ul className={classes.cards} aria-label={t('nav.offers')}>
        {offers.map((offer, place) => (
          <OfferCard
            key={offer.id}
            offer={offer}
            at={place === at}
            busy={accept.isPending && accept.variables === offer.id}
            onAccept={() => take(offer)}
            onDecline={() => setDeclining(offer)}
          />
        ))}
      </ul>
      {footer}
      {declining && <DeclineDialog offer={declining} onClose={() => setDeclining(undefined)} />}
    </>
  );
}
