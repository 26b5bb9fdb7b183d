import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

const MINUTES = 300_000;

/** Those whom a lead can be given to. */
export const peopleQuery = queryOptions({
  queryKey: ['users'],
  queryFn: () => body(api.GET('/api/v1/users')),
  staleTime: MINUTES,
  select: ({ items }) => items.filter((user) => user.active && user.scope !== 'DISTRIBUTOR'),
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

/** What the file of an import is called; whoever may not read the import is not told. */
export function fileNameQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', 'name', id] as const,
    queryFn: () => body(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })).then(({ fileName }) => fileName),
    staleTime: MINUTES,
    retry: false,
  });
}
