import { useParams } from '@tanstack/react-router';
import { LeadMailsSection } from '@/features/followup/LeadMailsSection';
import { LeadPanel } from '@/features/lead/LeadPanel';
import { OfferSection } from '@/features/offer/OfferSection';
import { ChanceSection } from '@/features/ranking/ChanceSection';
import { QualitySection } from '@/features/quality/QualitySection';
import { ScoreSection } from '@/features/scoring/ScoreSection';

/** A lead with its score explained, its chance and its offers: features side by side. */
export function LeadPanelPage() {
  const { leadId } = useParams({ from: '/shell/leads/$leadId' });
  return (
    <LeadPanel
      leadId={leadId}
      score={
        <>
          <ScoreSection leadId={leadId} />
          <QualitySection leadId={leadId} />
          <ChanceSection leadId={leadId} />
        </>
      }
      renderMails={(mayWrite) => <LeadMailsSection key={`mails ${leadId}`} leadId={leadId} mayWrite={mayWrite} />}
      renderOffers={(owner) => <OfferSection key={`offers ${leadId}`} leadId={leadId} owner={owner} />}
    />
  );
}
