import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type Schedule = components['schemas']['ReportSchedule'];
export type ScheduleWish = components['schemas']['ReportScheduleWish'];
export type Run = components['schemas']['ReportRun'];

const SHOWN_EVERY = 10_000;
const key = ['report-schedules'];

export const schedulesQuery = queryOptions({
  queryKey: key,
  queryFn: () => body(api.GET('/api/v1/report-schedules')),
  refetchInterval: SHOWN_EVERY,
});

export const runsQuery = (id: string) =>
  queryOptions({
    queryKey: [...key, id, 'runs'],
    queryFn: () => body(api.GET('/api/v1/report-schedules/{id}/runs', { params: { path: { id } } })),
    refetchInterval: SHOWN_EVERY,
  });

export const peopleQuery = queryOptions({ queryKey: ['users'], queryFn: () => body(api.GET('/api/v1/users')) });

function useScheduleChange<V, R>(mutationFn: (value: V) => Promise<R>, silent = false) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
    meta: { silent },
  });
}

const at = (id: string) => ({ params: { path: { id } } });

export const useSaveSchedule = (schedule?: Schedule) =>
  useScheduleChange<ScheduleWish, unknown>(
    (wish) =>
      schedule
        ? api.PUT('/api/v1/report-schedules/{id}', { ...at(schedule.id), body: wish })
        : api.POST('/api/v1/report-schedules', { body: wish }),
    true,
  );

export const usePause = () =>
  useScheduleChange((id: string) => api.POST('/api/v1/report-schedules/{id}/pause', at(id)));

export const useDelete = () => useScheduleChange((id: string) => api.DELETE('/api/v1/report-schedules/{id}', at(id)));

export const useSendNow = () =>
  useScheduleChange((id: string) => api.POST('/api/v1/report-schedules/{id}/runs', at(id)));
