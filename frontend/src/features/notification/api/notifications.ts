import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type NotificationEntry = components['schemas']['NotificationEntry'];
export type NotificationKind = NotificationEntry['kind'];

export const notificationKeys = { all: ['notifications'] as const };

export const unreadQuery = queryOptions({
  queryKey: [...notificationKeys.all, 'unread'] as const,
  queryFn: () => body(api.GET('/api/v1/notifications/unread')),
});

const PAGE = 20;

export const notificationsQuery = infiniteQueryOptions({
  queryKey: [...notificationKeys.all, 'pages'] as const,
  queryFn: ({ pageParam }) =>
    body(
      api.GET('/api/v1/notifications', {
        params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

/** What joins the entry after it was shown keeps it unread. */
export function useReadNotification() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, mark }: Pick<NotificationEntry, 'id' | 'mark'>) =>
      body(api.POST('/api/v1/notifications/{id}/read', { params: { path: { id } }, body: { mark } })),
    onSettled: () => queries.invalidateQueries({ queryKey: notificationKeys.all }),
  });
}

/** What came after what was seen stays unread. */
export function useReadAll() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (mark: number) => body(api.POST('/api/v1/notifications/read', { body: { mark } })),
    onSettled: () => queries.invalidateQueries({ queryKey: notificationKeys.all }),
  });
}
