import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { WebhookMessage } from '@/api/types';
import { webhookKeys } from './webhooks';

export type MessageState = WebhookMessage['state'];

const LOOK_AGAIN = 3_000;

export const messagesQuery = (id: string, state?: MessageState, cursor?: string) =>
  queryOptions({
    queryKey: [...webhookKeys.all, 'messages', id, state, cursor],
    queryFn: () =>
      body(
        api.GET('/api/v1/webhooks/{id}/messages', {
          params: {
            path: { id },
            query: { ...(state ? { state: [state] } : {}), ...(cursor ? { cursor } : {}) },
          },
        }),
      ),
    refetchInterval: LOOK_AGAIN,
  });

export const messageQuery = (id: string, message: string) =>
  queryOptions({
    queryKey: [...webhookKeys.all, 'message', id, message],
    queryFn: () => body(api.GET('/api/v1/webhooks/{id}/messages/{message}', { params: { path: { id, message } } })),
    refetchInterval: LOOK_AGAIN,
  });

export function useReplayMessage(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (message: string) =>
      body(api.POST('/api/v1/webhooks/{id}/messages/{message}/replay', { params: { path: { id, message } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: webhookKeys.all }),
  });
}

export function useReplayFailed(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (since: string) =>
      body(api.POST('/api/v1/webhooks/{id}/replays', { params: { path: { id } }, body: { since } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: webhookKeys.all }),
  });
}
