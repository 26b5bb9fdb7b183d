import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { etag } from '@/api/etag';
import type { Organisation } from '@/api/types';
import { sessionKey } from '@/shared/session/session';

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => body(api.GET('/api/v1/organisation')),
});

/** The session carries the organisation too, therefore it is read anew. */
export function useChangeOrganisation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...organisation }: Organisation) =>
      body(
        api.PATCH('/api/v1/organisation', {
          params: { header: { 'If-Match': etag(version) } },
          body: organisation,
        }),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(organisationQuery.queryKey, saved);
      return queries.invalidateQueries({ queryKey: sessionKey });
    },
    meta: { silent: true },
  });
}
