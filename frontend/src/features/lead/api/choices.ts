import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { mayHoldAnyLead } from '@/shared/lib/people';

const MINUTES = 300_000;

/** Everybody, of whom the history may speak. */
export const everybodyQuery = queryOptions({
  queryKey: ['users'],
  queryFn: () => body(api.GET('/api/v1/users')),
  staleTime: MINUTES,
});

/** Those whom a lead can be given to. */
export const peopleQuery = queryOptions({
  ...everybodyQuery,
  select: ({ items }) => items.filter(mayHoldAnyLead),
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
