import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Handshake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '@/shared/session/session';
import { PanelSection } from '@/shared/ui/SidePanel';
import { toast } from '@/shared/ui/toast';
import { OfferAsks } from './OfferAsks';
import { OfferDialog } from './OfferDialog';
import { offersQuery, useWithdraw } from './api/offers';

/** The newest offer of a lead, and the way to make one. A distributor has its own page for that. */
export function OfferSection({ leadId, owner }: { leadId: string; owner?: string }) {
  const asked = useSession().scopes.lead === 'DISTRIBUTOR';
  return asked ? null : <Section leadId={leadId} owner={owner} />;
}

function Section({ leadId, owner }: { leadId: string; owner?: string }) {
  const { t } = useTranslation();
  const mayOffer = useMay('lead:offer');
  const [open, setOpen] = useState(false);
  const withdraw = useWithdraw();
  const offer = useQuery(offersQuery({ leadId, limit: 1 })).data?.items[0];
  if (!offer && !mayOffer) return null;
  return (
    <PanelSection
      title={t('offer.section')}
      aside={offer && <span className="mut">{t(`offer.state.${offer.state}`)}</span>}
    >
      {offer && <OfferAsks offer={offer} />}
      <Group mt={8}>
        {mayOffer && offer?.state !== 'OPEN' && (
          <Button size="xs" leftSection={<Handshake size={14} />} onClick={() => setOpen(true)}>
            {t('offer.open')}
          </Button>
        )}
        {offer?.allowed.includes('withdraw') && (
          <Button
            size="xs"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(offer.id, { onSuccess: () => toast(t('offer.withdrawn')) })}
          >
            {t('offer.withdraw')}
          </Button>
        )}
      </Group>
      {open && <OfferDialog leadId={leadId} owner={owner} onClose={() => setOpen(false)} />}
    </PanelSection>
  );
}
