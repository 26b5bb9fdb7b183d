import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { Ranking } from '@/api/types';

const rankingKey = ['ranking'];
const AT_WORK = 1_000;
const AT_REST = 30_000;

export function isOpen(ranking: Ranking | undefined): boolean {
  return ranking?.trainings.some(({ state }) => state === 'QUEUED' || state === 'RUNNING') ?? false;
}

/** The model with its card and the trainings; read more often while one is at work. */
export const rankingQuery = queryOptions({
  queryKey: rankingKey,
  queryFn: () => body(api.GET('/api/v1/ranking')),
  refetchInterval: ({ state }) => (isOpen(state.data) ? AT_WORK : AT_REST),
});

export function useTrain() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => body(api.POST('/api/v1/ranking/trainings')),
    onSuccess: () => queries.invalidateQueries({ queryKey: rankingKey }),
  });
}

/** How likely a lead is to convert. A lead that has just come in is judged a moment later. */
export function chanceQuery(leadId: string) {
  return queryOptions({
    queryKey: ['leads', 'one', leadId, 'chance'] as const,
    queryFn: () => body(api.GET('/api/v1/ranking/leads/{id}', { params: { path: { id: leadId } } })),
    refetchInterval: ({ state }) =>
      state.data && !state.data.chance && state.data.standing === 'OPEN' ? 10_000 : false,
  });
}
