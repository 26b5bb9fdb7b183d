import { readNumbersSearch, type NumbersSearch } from '@/features/analytics/numbers-search';
import { presets, type Preset, type ReportFilters } from '@/features/reporting/report-model';

/** The whole view of the reports, as it stands in the URL. */
export type ReportSearch = ReportFilters & { preset?: Preset; from?: string; to?: string; tab?: 'schedules' };

export function readReportSearch(raw: Record<string, unknown>): ReportSearch {
  const { days: _days, rank: _rank, tables: _tables, ...kept } = readNumbersSearch(raw);
  const preset = kept.from || kept.to ? undefined : presets.find((each) => each === raw.preset);
  return {
    ...kept,
    ...(preset ? { preset } : {}),
    ...(raw.tab === 'schedules' ? { tab: raw.tab } : {}),
  };
}

export function filtersOf({
  preset: _preset,
  from: _from,
  to: _to,
  tab: _tab,
  ...filters
}: ReportSearch): ReportFilters {
  return filters;
}

/** What the filters of the numbers have become; own days take the place of a preset. */
export function filtered(search: ReportSearch, next: NumbersSearch): ReportSearch {
  const { days: _days, rank: _rank, tables: _tables, ...kept } = next;
  const { preset, tab } = search;
  return {
    ...kept,
    ...(preset && !kept.from && !kept.to ? { preset } : {}),
    ...(tab ? { tab } : {}),
  };
}
