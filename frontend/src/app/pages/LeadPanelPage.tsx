import { useParams } from '@tanstack/react-router';
import { LeadPanel } from '@/features/lead/LeadPanel';
import { ScoreSection } from '@/features/scoring/ScoreSection';

/** A lead with its score explained: two features side by side. */
export function LeadPanelPage() {
  const { leadId } = useParams({ from: '/shell/leads/$leadId' });
  return <LeadPanel leadId={leadId} score={<ScoreSection leadId={leadId} />} />;
}
