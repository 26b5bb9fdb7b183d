import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const systemQuery = queryOptions({
  queryKey: ['system'],
  queryFn: () => body(api.GET('/api/v1/system')),
  refetchInterval: 10_000,
});

export const parkedEventsQuery = queryOptions({
  queryKey: ['system', 'outbox'],
  queryFn: () => body(api.GET('/api/v1/outbox', { params: { query: { state: 'PARKED' } } })),
});

export function useReplayEvent() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.POST('/api/v1/outbox/{id}/replay', { params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['system'] }),
  });
}
