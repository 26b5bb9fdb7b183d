import { useParams } from '@tanstack/react-router';
import { LeadPanel } from '@/features/lead/LeadPanel';
import { OfferSection } from '@/features/offer/OfferSection';
import { ScoreSection } from '@/features/scoring/ScoreSection';

/** A lead with its score explained and its offers: features side by side. */
export function LeadPanelPage() {
  const { leadId } = useParams({ from: '/shell/leads/$leadId' });
  return (
    <LeadPanel
      leadId={leadId}
      score={<ScoreSection leadId={leadId} />}
      renderOffers={(owner) => <OfferSection key={`offers ${leadId}`} leadId={leadId} owner={owner} />}
    />
  );
}
