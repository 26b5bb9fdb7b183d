import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type ApiToken = components['schemas']['Token'];
type NewToken = components['schemas']['NewToken'];

export const tokensQuery = queryOptions({ queryKey: ['tokens'], queryFn: () => body(api.GET('/api/v1/tokens')) });

export function useCreateToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (token: NewToken) => body(api.POST('/api/v1/tokens', { body: token })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
    meta: { silent: true },
  });
}

export function useRevokeToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
}
