import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { mayHoldAnyLead } from '@/shared/lib/people';

const MINUTES = 300_000;

/** To whom the leads can be given. */
export const assigneesQuery = queryOptions({
  queryKey: ['users'],
  queryFn: () => body(api.GET('/api/v1/users')),
  staleTime: MINUTES,
  select: ({ items }) => items.filter(mayHoldAnyLead),
});

export const distributorsQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
  staleTime: MINUTES,
});

/** Tags that other leads have. */
export const knownTagsQuery = queryOptions({
  queryKey: ['leads', 'facets'],
  queryFn: () => body(api.GET('/api/v1/leads/facets')),
  staleTime: MINUTES,
  select: ({ items }) => items.filter(({ kind }) => kind === 'tag').map(({ value }) => value),
});
