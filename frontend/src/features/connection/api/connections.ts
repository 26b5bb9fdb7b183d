import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export const connectionKeys = {
  all: ['connections'] as const,
  list: ['connections', 'list'] as const,
  one: (id: string) => ['connections', id] as const,
  runs: (id: string) => ['connections', id, 'runs'] as const,
  balance: (id: string) => ['connections', id, 'balance'] as const,
  forms: (id: string) => ['connections', id, 'forms'] as const,
};

export const connectionsQuery = queryOptions({
  queryKey: connectionKeys.list,
  queryFn: () => body(api.GET('/api/v1/connections')),
  refetchInterval: 60_000,
});

export function runsQuery(id: string) {
  return queryOptions({
    queryKey: connectionKeys.runs(id),
    queryFn: () => body(api.GET('/api/v1/connections/{id}/runs', { params: { path: { id }, query: { limit: 8 } } })),
  });
}

export function balanceQuery(id: string) {
  return queryOptions({
    queryKey: connectionKeys.balance(id),
    queryFn: () => body(api.GET('/api/v1/connections/{id}/balance', { params: { path: { id }, query: { days: 7 } } })),
  });
}

export function formsQuery(id: string) {
  return queryOptions({
    queryKey: connectionKeys.forms(id),
    queryFn: () => body(api.GET('/api/v1/connections/{id}/forms', { params: { path: { id } } })),
  });
}

export const webhookQuery = queryOptions({
  queryKey: ['connections', 'webhook'],
  queryFn: () => body(api.GET('/api/v1/connections/webhook')),
  staleTime: Number.POSITIVE_INFINITY,
});

function useDone() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: connectionKeys.all });
}

export function useTestConnection(id: string) {
  return useMutation({
    mutationFn: () => body(api.POST('/api/v1/connections/{id}/test', { params: { path: { id } } })),
  });
}

export function useSyncConnection() {
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/v1/connections/{id}/sync', { params: { path: { id } } })),
    onSuccess: useDone(),
  });
}

export function useCancelRun(id: string) {
  return useMutation({
    mutationFn: (runId: string) =>
      body(api.POST('/api/v1/connections/{id}/runs/{runId}/cancel', { params: { path: { id, runId } } })),
    onSuccess: useDone(),
  });
}

export function useSubscribePage(id: string) {
  return useMutation({
    mutationFn: () => api.POST('/api/v1/connections/{id}/subscription', { params: { path: { id } } }),
    onSuccess: useDone(),
  });
}

export function useSendTestLead(id: string) {
  return useMutation({
    mutationFn: () => body(api.POST('/api/v1/connections/{id}/test-leads', { params: { path: { id } }, body: {} })),
  });
}

export function useDeleteConnection() {
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/connections/{id}', { params: { path: { id } } }),
    onSuccess: useDone(),
  });
}

type ConnectionChange = components['schemas']['ConnectionChange'] & { version?: number };

/** Given the version that was seen, it is refused when somebody else has changed the connection since. */
export function useChangeConnection(id: string, { silent = false } = {}) {
  return useMutation({
    mutationFn: ({ version, ...change }: ConnectionChange) => {
      const header = version === undefined ? {} : { 'If-Match': `"${version}"` };
      return body(api.PATCH('/api/v1/connections/{id}', { params: { path: { id }, header }, body: change }));
    },
    onSuccess: useDone(),
    meta: { silent },
  });
}

type NewConnection = components['schemas']['NewConnection'];

export function useCreateConnection() {
  return useMutation({
    mutationFn: (connection: NewConnection) => body(api.POST('/api/v1/connections', { body: connection })),
    onSuccess: useDone(),
    meta: { silent: true },
  });
}

export function useDiscoverPages() {
  return useMutation({
    mutationFn: (keys: { accessToken: string; appSecret?: string }) =>
      body(api.POST('/api/v1/connections/discovery', { body: keys })),
    meta: { silent: true },
  });
}

export function useMapForm(id: string) {
  return useMutation({
    mutationFn: ({ formId, questions }: { formId: string; questions: { key: string; target: string }[] }) =>
      body(
        api.PUT('/api/v1/connections/{id}/forms/{formId}/mapping', {
          params: { path: { id, formId } },
          body: { questions },
        }),
      ),
    onSuccess: useDone(),
  });
}
