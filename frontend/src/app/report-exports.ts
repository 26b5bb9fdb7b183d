import { defaultParseSearch } from '@tanstack/react-router';
import { queryOf, readLeadSearch } from '@/features/lead/lead-search';
import { searchOf } from '@/features/reporting/report-model';

type View = { name: string; search: string };

/** Saved views as the parameters of an export; days that pass stay days, so that they pass with the schedule. */
export function exportChoices(views: View[], all: string): { label: string; value: string }[] {
  const chosen = views.map(({ name, search }) => ({ label: name, value: exportOf(search) }));
  return [{ label: all, value: '' }, ...chosen].filter(
    (choice, place, list) => list.findIndex(({ value }) => value === choice.value) === place,
  );
}

function exportOf(search: string): string {
  const { days, ...rest } = readLeadSearch(defaultParseSearch(`?${search}`));
  const { limit: _limit, cursor: _cursor, ...query } = queryOf(rest, 0);
  return searchOf({ ...query, days });
}
