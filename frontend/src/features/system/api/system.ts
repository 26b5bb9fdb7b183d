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

/** The connections, of which those with a problem are named. */
export const troubledConnectionsQuery = queryOptions({
  queryKey: ['connections', 'list'],
  queryFn: () => body(api.GET('/api/v1/connections')),
  select: ({ items }) => items.filter(({ problem }) => problem !== undefined),
});

/** What went wrong last with a mail that has not left. */
export const lastMailFaultQuery = queryOptions({
  queryKey: ['mails', 'last-fault'],
  queryFn: () => body(api.GET('/api/v1/mails', { params: { query: { state: ['WAITING', 'FAILED'], limit: 25 } } })),
  select: ({ items }) => items.find((mail) => mail.fault)?.fault ?? null,
});
