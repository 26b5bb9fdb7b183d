import { LeadsPage, type ViewsProps } from '@/features/lead/LeadsPage';
import { SaveView } from '@/features/view/SaveView';
import { ViewTabs } from '@/features/view/ViewTabs';

const tabs = (views: ViewsProps) => <ViewTabs {...views} />;
const saving = (views: ViewsProps) => <SaveView {...views} />;

/** The list of leads with its saved views: two features side by side. */
export function LeadListPage() {
  return <LeadsPage tabs={tabs} saving={saving} />;
}
