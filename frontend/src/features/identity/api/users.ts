import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { etag } from '@/api/etag';
import type { components } from '@/api/schema';

type NewUser = components['schemas']['NewUser'];
type UserChange = components['schemas']['UserChange'];

export const usersQuery = queryOptions({ queryKey: ['users'], queryFn: () => body(api.GET('/api/v1/users')) });

export const userDistributorsQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
  staleTime: 300_000,
});

export function useCreateUser() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (user: NewUser) => body(api.POST('/api/v1/users', { body: user })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
    meta: { silent: true },
  });
}

/** A form says refusals itself, and then no toast repeats them. */
export function useChangeUser({ silent = false } = {}) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, ...change }: UserChange & { id: string; version: number }) =>
      body(
        api.PATCH('/api/v1/users/{id}', {
          params: { path: { id }, header: { 'If-Match': etag(version) } },
          body: change,
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['users'] }),
    meta: { silent },
  });
}
