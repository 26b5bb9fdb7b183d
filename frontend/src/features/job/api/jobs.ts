import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type Job = components['schemas']['Job'];
export type JobReason = components['schemas']['JobReasonCount'];

export const jobKeys = { all: ['jobs'] as const };

/** The newest few of one's own: what runs, and what has just ended. */
export const jobsQuery = queryOptions({
  queryKey: [...jobKeys.all, 'newest'] as const,
  queryFn: () => body(api.GET('/api/v1/jobs', { params: { query: { owner: 'me', limit: 20 } } })),
});

export function jobQuery(id: string) {
  return queryOptions({
    queryKey: [...jobKeys.all, id] as const,
    queryFn: () => body(api.GET('/api/v1/jobs/{id}', { params: { path: { id } } })),
  });
}

/** Records that were left out, the first few. */
export function leftOutQuery(id: string) {
  return queryOptions({
    queryKey: [...jobKeys.all, id, 'left-out'] as const,
    queryFn: () =>
      body(
        api.GET('/api/v1/jobs/{id}/results', {
          params: { path: { id }, query: { outcome: 'SKIPPED', limit: 50 } },
        }),
      ),
  });
}

export function useCancelJob() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/v1/jobs/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: jobKeys.all }),
  });
}

export function useRetryJob() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/v1/jobs/{id}/retry', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: jobKeys.all }),
  });
}

export function useUndoJob() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/v1/jobs/{id}/undo', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: jobKeys.all }),
  });
}
