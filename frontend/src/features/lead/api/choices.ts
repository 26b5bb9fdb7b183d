import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

const MINUTES = 300_000;

/** Those whom a lead can be given to. */
export const peopleQuery = queryOptions({
  queryKey: ['users'],
  queryFn: () => body(api.GET('/api/v1/users')),
  staleTime: MINUTES,
  select: ({ items }) => items.filter((user) => user.active && user.role !== 'DISTRIBUTOR'),
});

/** What the filters can choose. */
export const facetsQuery = queryOptions({
  queryKey: ['leads', 'facets'],
  queryFn: () => body(api.GET('/api/v1/leads/facets')),
  staleTime: MINUTES,
});

/** The organisation's own fields. */
export const customFieldsQuery = queryOptions({
  queryKey: ['custom-fields'],
  queryFn: () => body(api.GET('/api/v1/custom-fields')),
  staleTime: MINUTES,
});
