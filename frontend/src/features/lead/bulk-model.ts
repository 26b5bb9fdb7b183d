import type { BulkSelection } from './api/bulk';
import { queryOf, type LeadSearch } from './lead-search';

export type BulkKind = 'STATUS' | 'ASSIGN' | 'TAG' | 'NOTE' | 'OFFER' | 'TRANSFER' | 'DELETE' | 'RESTORE';

/** Named leads, or everything that matches, of which the person has seen so many. */
export type Chosen = { all: false; ids: string[] } | { all: true; count: number };

export function countOf(chosen: Chosen): number {
  return chosen.all ? chosen.count : chosen.ids.length;
}

/** What each needs, and whether it is for leads in the trash. */
export const bulkKinds: { kind: BulkKind; right: string; trash: boolean }[] = [
  { kind: 'STATUS', right: 'lead:change', trash: false },
  { kind: 'ASSIGN', right: 'lead:assign', trash: false },
  { kind: 'TAG', right: 'lead:change', trash: false },
  { kind: 'NOTE', right: 'lead:comment', trash: false },
  { kind: 'OFFER', right: 'lead:offer', trash: false },
  { kind: 'TRANSFER', right: 'lead:offer', trash: false },
  { kind: 'DELETE', right: 'lead:delete', trash: false },
  { kind: 'RESTORE', right: 'lead:delete', trash: true },
];

const NO_FILTERS = new Set(['limit', 'sort', 'cursor', 'count']);

/** The selection as the server takes it: names, or the filter with the number that the person has seen. */
export function selectionOf(chosen: Chosen, search: LeadSearch, now: number): BulkSelection {
  if (!chosen.all) return { ids: chosen.ids };
  const filter = Object.fromEntries(
    Object.entries(queryOf(search, now))
      .filter(([name, value]) => !NO_FILTERS.has(name) && value !== undefined)
      .map(([name, value]) => [name, [value].flat().map(String)]),
  );
  return { filter, expectedCount: chosen.count };
}
