import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { Plus, SearchX, UserRoundPlus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageFooter } from '@/shared/ui/PageFooter';
import { PageHead } from '@/shared/ui/PageHead';
import { leadsQuery } from './api/leads';
import { changed, isFiltered, type LeadSearch } from './lead-search';
import { ArrivalsPill } from './ArrivalsPill';
import { LeadFilters } from './LeadFilters';
import { LeadTable } from './LeadTable';
import { LeadTabs } from './LeadTabs';
import { NewLead } from './NewLead';
import { useArrivals } from './use-arrivals';
import { useLeadSearch } from './use-lead-search';
import classes from './LeadsPage.module.css';

const PAGE = 25;

/** The list of leads with its panel. The URL holds the whole view. */
export function LeadsPage() {
  const { t } = useTranslation();
  const search = useLeadSearch();
  const navigate = useNavigate();
  const mayCreate = useMay('lead:create');
  const leads = useQuery({ ...leadsQuery(search), placeholderData: keepPreviousData });
  const show = (next: LeadSearch) => navigate({ to: '.', search: next });
  const list = useRef<HTMLDivElement>(null);
  const arrivals = useArrivals(list);
  const total = leads.data?.total;
  return (
    <section className={classes.page} aria-label={t('nav.leads')}>
      <PageHead
        title={t('nav.leads')}
        count={total === undefined ? undefined : number(total)}
        actions={
          mayCreate && (
            <Button
              variant="filled"
              leftSection={<Plus size={16} />}
              rightSection={<span className={`kbd ${classes.key}`}>C</span>}
              onClick={() => show({ ...search, new: true })}
            >
              {t('lead.new')}
            </Button>
          )
        }
      />
      <LeadTabs search={search} onShow={show} />
      <LeadFilters search={search} onShow={show} />
      <div
        ref={list}
        className={classes.list}
        onScroll={(event) => event.currentTarget.scrollTop === 0 && arrivals.waiting > 0 && arrivals.show()}
      >
        <ArrivalsPill count={arrivals.waiting} onShow={arrivals.show} />
        {leads.isError && !leads.data ? (
          <ErrorState error={leads.error} onRetry={() => void leads.refetch()} />
        ) : leads.data?.items.length === 0 ? (
          <Nothing search={search} onShow={show} />
        ) : (
          <LeadTable page={leads.data} search={search} arrived={arrivals.arrived} onShow={show} />
        )}
      </div>
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
      {search.new && mayCreate && <NewLead onClose={() => show({ ...search, new: undefined })} />}
    </section>
  );
}

function Nothing({ search, onShow }: { search: LeadSearch; onShow: (next: LeadSearch) => void }) {
  const { t } = useTranslation();
  return isFiltered(search) ? (
    <EmptyState
      icon={SearchX}
      title={t('lead.noMatchTitle')}
      action={<Button onClick={() => onShow({})}>{t('lead.clearFilters')}</Button>}
    >
      {t('lead.noMatch')}
    </EmptyState>
  ) : (
    <EmptyState icon={UserRoundPlus} title={t('lead.noneTitle')}>
      {t('lead.none')}
    </EmptyState>
  );
}
