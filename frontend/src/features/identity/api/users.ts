import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { User } from '@/api/types';

export const usersQuery = queryOptions({ queryKey: ['users'], queryFn: () => body(api.GET('/api/v1/users')) });

export const userDistributorsQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
  staleTime: 300_000,
});

export type NewUser = { email: string; name: string; role: User['role']; password: string; distributorId?: string };

export function useCreateUser() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (user: NewUser) => body(api.POST('/api/v1/users', { body: user })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
    meta: { silent: true },
  });
}

export function useSwitchUser() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, active }: { id: string; active: boolean }) =>
      body(api.PATCH('/api/v1/users/{id}', { params: { path: { id } }, body: { active } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}
