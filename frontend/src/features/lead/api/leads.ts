import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { queryOf, type LeadSearch } from '../lead-search';

const MINUTE = 60_000;

export const leadKeys = {
  all: ['leads'] as const,
  lists: ['leads', 'list'] as const,
  list: (search: LeadSearch) => [...leadKeys.lists, search] as const,
  stats: ['leads', 'stats'] as const,
  one: (id: string) => ['leads', 'one', id] as const,
  interactions: (id: string) => ['leads', 'one', id, 'interactions'] as const,
};

/** A page of the list. One sorted by score is read anew each minute, because time changes scores. */
export function leadsQuery({ new: _new, export: _export, ...search }: LeadSearch) {
  return queryOptions({
    queryKey: leadKeys.list(search),
    queryFn: () =>
      body(api.GET('/api/v1/leads', { params: { query: { ...queryOf(search, Date.now()), count: 'exact' } } })),
    refetchInterval: search.sort?.includes('score') ? MINUTE : false,
  });
}

/** The first few that match, for the palette. */
export function foundLeadsQuery(q: string) {
  return queryOptions({
    queryKey: ['leads', 'found', q] as const,
    queryFn: () => body(api.GET('/api/v1/leads', { params: { query: { q, limit: 6 } } })),
  });
}

export const leadStatsQuery = queryOptions({
  queryKey: leadKeys.stats,
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
