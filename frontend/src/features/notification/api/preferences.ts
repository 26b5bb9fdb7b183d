import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type NotificationPreferences = components['schemas']['NotificationPreferences'];
export type NotificationWishes = components['schemas']['NotificationWishes'];
export type NotificationChannel = NotificationPreferences['choices'][number]['channels'][number];
export type Digest = NotificationPreferences['digest'];

/** Nothing that is told changes them. */
export const preferencesQuery = queryOptions({
  queryKey: ['notification-preferences'] as const,
  queryFn: () => body(api.GET('/api/v1/notifications/preferences')),
});

export function useSavePreferences() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wishes: NotificationWishes) => body(api.PUT('/api/v1/notifications/preferences', { body: wishes })),
    onSuccess: (saved) => queries.setQueryData(preferencesQuery.queryKey, saved),
  });
}
