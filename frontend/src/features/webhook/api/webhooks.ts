import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type WebhookForm = { url: string; description: string; events: string[] };

export const webhookKeys = { all: ['webhooks'] };

/** Deliveries come and go by themselves; the screen looks again while it is open. */
const LOOK_AGAIN = 4_000;

export const webhooksQuery = queryOptions({
  queryKey: [...webhookKeys.all, 'list'],
  queryFn: () => body(api.GET('/api/v1/webhooks')),
  refetchInterval: LOOK_AGAIN,
});

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: [...webhookKeys.all, 'one', id],
    queryFn: () => body(api.GET('/api/v1/webhooks/{id}', { params: { path: { id } } })),
    refetchInterval: LOOK_AGAIN,
  });

/** What happens after each change: everything about webhooks is asked anew. */
function useFresh() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: webhookKeys.all });
}

export function useCreateWebhook() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (webhook: WebhookForm) => body(api.POST('/api/v1/webhooks', { body: webhook })),
    onSuccess,
    meta: { silent: true },
  });
}

export function useChangeWebhook(id: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (change: Schemas['WebhookChange']) =>
      body(api.PATCH('/api/v1/webhooks/{id}', { params: { path: { id } }, body: change })),
    onSuccess,
    meta: { silent: true },
  });
}

export function useRenewSecret(id: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () => body(api.POST('/api/v1/webhooks/{id}/secret', { params: { path: { id } } })),
    onSuccess,
    meta: { silent: true },
  });
}

export function useDeleteWebhook(id: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id } } }),
    onSuccess,
  });
}

export function useTestWebhook(id: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () => body(api.POST('/api/v1/webhooks/{id}/tests', { params: { path: { id } } })),
    onSuccess,
  });
}
