import { LeadCount } from '@/features/lead/LeadCount';
import { LeadsPage, type ViewsProps } from '@/features/lead/LeadsPage';
import { SaveView } from '@/features/view/SaveView';
import { ViewTabs } from '@/features/view/ViewTabs';

const count = (kept: Record<string, unknown>) => <LeadCount kept={kept} />;
const tabs = (views: ViewsProps) => <ViewTabs {...views} renderCount={count} />;
const saving = (views: ViewsProps) => <SaveView {...views} />;

/** The list of leads with its saved views: two features side by side. */
export function LeadListPage() {
  return <LeadsPage tabs={tabs} saving={saving} />;
}
