import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '@/shared/session/session';
import { FilterChip } from '@/shared/ui/FilterChip';
import { RangeChip } from '@/shared/ui/RangeChip';
import { distributorChoicesQuery, facetsQuery } from './api/numbers';
import { changed, cleared, isFiltered, sources, type NumbersSearch } from './numbers-search';
import classes from './Numbers.module.css';

type Props = { search: NumbersSearch; onShow: (next: NumbersSearch) => void; children?: ReactNode };

/** Of which distributors, teams, people, sources and campaigns. */
export function NumberFilters({ search, onShow, children }: Props) {
  const { t } = useTranslation();
  const seesDistributors = useMay('distributor:read');
  const seesLeads = useMay('lead:read');
  // Teams are the house's own affair.
  const isPartner = useSession().scopes.analytics === 'DISTRIBUTOR';
  const distributors = useQuery({ ...distributorChoicesQuery, enabled: seesDistributors }).data?.items ?? [];
  const facets = useQuery({ ...facetsQuery, enabled: seesLeads }).data?.items ?? [];
  const found = (kind: string) =>
    facets.filter((facet) => facet.kind === kind).map(({ value, label }) => ({ value, label: label ?? value }));
  const set = (change: Partial<NumbersSearch>) => onShow(changed(search, change));
  return (
    <div className={classes.filters} role="search">
      {children}
      {seesDistributors && (
        <FilterChip
          label={t('lead.field.distributor')}
          options={distributors.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={search.distributorId ?? []}
          onChange={(distributorId) => set({ distributorId })}
        />
      )}
      {!isPartner && (
        <FilterChip
          label={t('lead.field.team')}
          options={found('team')}
          chosen={search.teamId ?? []}
          onChange={(teamId) => set({ teamId })}
        />
      )}
      <FilterChip
        label={t('lead.field.assignee')}
        options={found('assignee')}
        chosen={search.assigneeId ?? []}
        onChange={(assigneeId) => set({ assigneeId })}
      />
      <FilterChip
        label={t('lead.field.source')}
        options={sources.map((value) => ({ value, label: t(`lead.source.${value}`) }))}
        chosen={search.source ?? []}
        onChange={(chosen) => set({ source: sources.filter((one) => chosen.includes(one)) })}
      />
      <FilterChip
        label={t('lead.field.campaign')}
        options={found('campaign')}
        chosen={search.campaignId ?? []}
        onChange={(campaignId) => set({ campaignId })}
      />
      <RangeChip
        label={t('numbers.ownPeriod')}
        type="date"
        names={[t('lead.dateFrom'), t('lead.dateTo')]}
        from={search.from}
        to={search.to}
        onChange={(from, to) => set({ from, to, days: undefined })}
      />
      {isFiltered(search) && (
        <Button variant="subtle" size="xs" onClick={() => onShow(cleared(search))}>
          {t('lead.clear')}
        </Button>
      )}
    </div>
  );
}
