import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { FileUp, Plus } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageFooter } from '@/shared/ui/PageFooter';
import { PageHead } from '@/shared/ui/PageHead';
import { leadTotalQuery, leadsQuery } from './api/leads';
import { changed, filtersOf, keptOf, readLeadSearch, type LeadSearch } from './lead-search';
import { ArrivalsPill } from './ArrivalsPill';
import { BulkActions } from './BulkActions';
import { ColumnMenu } from './ColumnMenu';
import { ExportButton } from './ExportButton';
import { LeadFilters } from './LeadFilters';
import { LeadTable } from './LeadTable';
import { LeadTabs } from './LeadTabs';
import { NewLead } from './NewLead';
import { MissingRight } from './MissingRight';
import { NoLeads } from './NoLeads';
import { PhoneActions } from './PhoneActions';
import { SelectionBar } from './SelectionBar';
import { useArrivals } from './use-arrivals';
import { useLeadSearch } from './use-lead-search';
import { useSelection } from './use-selection';
import classes from './LeadsPage.module.css';

const PAGE = 25;

/** Where a composition puts saved views: as tabs, and beside the filters. */
export type ViewsProps = {
  /** What a view would keep now. */
  kept: LeadSearch;
  view?: string;
  onOpen: (kept: Record<string, unknown>, view?: string) => void;
};
type Props = { tabs: (props: ViewsProps) => ReactNode; saving: (props: ViewsProps) => ReactNode };

/** The list of leads with its panel. The URL holds the whole view. */
export function LeadsPage({ tabs, saving }: Props) {
  const { t } = useTranslation();
  const search = useLeadSearch();
  const navigate = useNavigate();
  const mayCreate = useMay('lead:create');
  const mayImport = useMay('lead:import');
  const leads = useQuery({ ...leadsQuery(search), placeholderData: keepPreviousData });
  const show = (next: LeadSearch) => navigate({ to: '.', search: next });
  const list = useRef<HTMLDivElement>(null);
  const arrivals = useArrivals(list);
  const counted = useQuery({ ...leadTotalQuery(search), placeholderData: keepPreviousData });
  const total = counted.data;
  // What is chosen or taken out must be that of this filter, not of the one before.
  const certain = counted.isPlaceholderData ? undefined : total;
  const selection = useSelection(leads.data?.items.map((lead) => lead.id) ?? [], JSON.stringify(filtersOf(search)));
  const views: ViewsProps = {
    kept: keptOf(search),
    view: search.view,
    onOpen: (kept, view) => void show({ ...readLeadSearch(kept), view }),
  };
  return (
    <section className={classes.page} aria-label={t('nav.leads')}>
      <PageHead
        title={t('nav.leads')}
        count={total === undefined ? undefined : number(total)}
        actions={
          <>
            <ColumnMenu search={search} onShow={show} />
            <PhoneActions
              selection={selection}
              empty={certain === 0}
              onExport={() => show({ ...search, export: true })}
            />
            <ExportButton search={search} total={certain} onShow={show} />
            {mayImport && (
              <Button component={Link} to="/imports/new" className={classes.beside} leftSection={<FileUp size={16} />}>
                {t('lead.import')}
              </Button>
            )}
            {mayCreate && (
              <Button
                variant="filled"
                leftSection={<Plus size={16} />}
                rightSection={<span className={`kbd ${classes.key}`}>C</span>}
                onClick={() => show({ ...search, new: true })}
              >
                {t('lead.new')}
              </Button>
            )}
          </>
        }
      />
      <LeadTabs search={search} onShow={show}>
        {tabs(views)}
      </LeadTabs>
      <LeadFilters search={search} onShow={show}>
        {saving(views)}
      </LeadFilters>
      <div
        ref={list}
        className={classes.list}
        onScroll={(event) => event.currentTarget.scrollTop === 0 && arrivals.waiting > 0 && arrivals.show()}
      >
        <ArrivalsPill count={arrivals.waiting} onShow={arrivals.show} />
        {leads.isError && !leads.data ? (
          <ErrorState error={leads.error} onRetry={() => void leads.refetch()} />
        ) : leads.data?.items.length === 0 ? (
          <NoLeads search={search} onShow={show} />
        ) : (
          <LeadTable page={leads.data} search={search} arrived={arrivals.arrived} selection={selection} onShow={show} />
        )}
      </div>
      <SelectionBar selection={selection}>
        <BulkActions selection={selection} search={search} total={certain} />
      </SelectionBar>
      <PageFooter
        first={((search.page ?? 1) - 1) * PAGE + 1}
        count={leads.data?.items.length ?? 0}
        total={total}
        previous={search.page ? () => (search.page === 2 ? show(changed(search, {})) : history.back()) : undefined}
        next={
          leads.data?.nextCursor
            ? () => show({ ...search, cursor: leads.data?.nextCursor, page: (search.page ?? 1) + 1 })
            : undefined
        }
        hint
      />
      <Outlet />
      <MissingRight search={search} onShow={show} />
      {search.new && mayCreate && <NewLead onClose={() => show({ ...search, new: undefined })} />}
    </section>
  );
}
