import { ScoresPage } from '@/features/analytics/ScoresPage';
import { SpreadCard } from '@/features/quality/SpreadCard';

/** The scores with the matrix of the two dimensions: features side by side. */
export function ScoresWithQualityPage() {
  return <ScoresPage quality={<SpreadCard />} />;
}
