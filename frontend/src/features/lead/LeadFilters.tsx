import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { FilterChip } from '@/shared/ui/FilterChip';
import { distributorChoicesQuery } from './api/distributors';
import { changed, isFiltered, levels, sources, statuses, type LeadSearch } from './lead-search';
import classes from './LeadsPage.module.css';

type Props = { search: LeadSearch; onShow: (next: LeadSearch) => void };

const DAYS = ['1', '7', '30', '90'];

export function LeadFilters({ search, onShow }: Props) {
  const { t } = useTranslation();
  const set = (change: Partial<LeadSearch>) => onShow(changed(search, change));
  return (
    <div className={classes.filters} role="search">
      <LeadSearchBox search={search} onShow={onShow} />
      <div className={classes.chips}>
        <FilterChip
          label={t('lead.field.status')}
          options={statuses.map((value) => ({ value, label: t(`lead.status.${value}`) }))}
          chosen={search.status ?? []}
          onChange={(chosen) => set({ status: statuses.filter((status) => chosen.includes(status)) })}
        />
        <DistributorChip search={search} onChange={set} />
        <FilterChip
          label={t('lead.field.source')}
          options={sources.map((value) => ({ value, label: t(`lead.source.${value}`) }))}
          chosen={search.source ?? []}
          onChange={(chosen) => set({ source: sources.filter((source) => chosen.includes(source)) })}
        />
        <FilterChip
          label={t('lead.field.score')}
          options={levels.map((value) => ({ value, label: t(`score.level.${value}`) }))}
          chosen={search.scoreLevel ?? []}
          onChange={(chosen) => set({ scoreLevel: levels.filter((level) => chosen.includes(level)) })}
        />
        <FilterChip
          label={t('lead.field.date')}
          single
          options={DAYS.map((value) => ({ value, label: t('lead.lastDays', { count: Number(value) }) }))}
          chosen={search.days === undefined ? [] : [String(search.days)]}
          onChange={([value]) => set({ days: value === undefined ? undefined : Number(value) })}
        />
        {isFiltered(search) && (
          <Button variant="subtle" size="xs" onClick={() => onShow({ sort: search.sort })}>
            {t('lead.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}

function DistributorChip({
  search,
  onChange,
}: {
  search: LeadSearch;
  onChange: (change: Partial<LeadSearch>) => void;
}) {
  const { t } = useTranslation();
  const may = useMay('distributor:read');
  const distributors = useQuery({ ...distributorChoicesQuery, enabled: may }).data?.items ?? [];
  if (!may) return null;
  return (
    <FilterChip
      label={t('lead.field.distributor')}
      options={distributors.map((distributor) => ({ value: distributor.id, label: distributor.name }))}
      chosen={search.distributorId ?? []}
      onChange={(distributorId) => onChange({ distributorId })}
    />
  );
}

function LeadSearchBox({ search, onShow }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(search.q ?? '');
  const apply = useDebouncedCallback((q: string) => onShow(changed(search, { q: q.trim() || undefined })), 250);
  useHotkeys([['/', () => field.current?.focus()]]);
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(search.q ?? '');
  }, [search.q]);
  return (
    <TextInput
      ref={field}
      className={classes.search}
      type="search"
      aria-label={t('lead.search')}
      placeholder={t('lead.search')}
      value={typed}
      leftSection={<Search size={14} />}
      rightSection={<span className="kbd">/</span>}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        apply(event.currentTarget.value);
      }}
      onKeyDown={(event) => event.key === 'Escape' && field.current?.blur()}
    />
  );
}
