import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { LeadPage } from '@/api/types';
import { filtersOf, queryOf, type LeadSearch } from '../lead-search';

const MINUTE = 60_000;

export const leadKeys = {
  all: ['leads'] as const,
  lists: ['leads', 'list'] as const,
  list: (search: LeadSearch) => [...leadKeys.lists, search] as const,
  counts: ['leads', 'counts'] as const,
  viewCounts: ['leads', 'view counts'] as const,
  one: (id: string) => ['leads', 'one', id] as const,
  interactions: (id: string) => ['leads', 'one', id, 'interactions'] as const,
};

/** The page when this lead has left it. */
export function without(page: LeadPage, id: string): LeadPage {
  const items = page.items.filter((lead) => lead.id !== id);
  return items.length < page.items.length ? { ...page, items } : page;
}

/** A page of the list. One sorted by score is read anew each minute, because time changes scores. */
export function leadsQuery({ new: _new, export: _export, ...search }: LeadSearch) {
  return queryOptions({
    queryKey: leadKeys.list(search),
    queryFn: () => body(api.GET('/api/v1/leads', { params: { query: queryOf(search, Date.now()) } })),
    refetchInterval: search.sort?.includes('score') ? MINUTE : false,
  });
}

function totalQuery(key: readonly string[], search: LeadSearch) {
  const filters = filtersOf(search);
  const queryKey: readonly unknown[] = [...key, filters];
  return queryOptions({
    queryKey,
    queryFn: async () => {
      const query = { ...queryOf(filters, Date.now()), limit: 1, count: 'exact' as const };
      return (await body(api.GET('/api/v1/leads', { params: { query } }))).total;
    },
  });
}

/** How many the whole list holds. Counting may take longer than a page, and is asked for less often. */
export const leadTotalQuery = (search: LeadSearch) => totalQuery([...leadKeys.counts, 'total'], search);

/** How many a saved view holds that is not open; there may be many of them, and they are asked for least often. */
export const viewTotalQuery = (search: LeadSearch) => totalQuery(leadKeys.viewCounts, search);

/** The first few that match, for the palette. */
export function foundLeadsQuery(q: string) {
  return queryOptions({
    queryKey: ['leads', 'found', q] as const,
    queryFn: () => body(api.GET('/api/v1/leads', { params: { query: { q, limit: 6 } } })),
  });
}

export const leadStatsQuery = queryOptions({
  queryKey: [...leadKeys.counts, 'stats'] as const,
  queryFn: () => body(api.GET('/api/v1/leads/stats')),
});

export function leadQuery(id: string) {
  return queryOptions({
    queryKey: leadKeys.one(id),
    queryFn: () => body(api.GET('/api/v1/leads/{id}', { params: { path: { id } } })),
  });
}

export function interactionsQuery(id: string) {
  return queryOptions({
    queryKey: leadKeys.interactions(id),
    queryFn: () => body(api.GET('/api/v1/leads/{id}/interactions', { params: { path: { id } } })),
  });
}
