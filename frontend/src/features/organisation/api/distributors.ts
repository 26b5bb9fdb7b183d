import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const distributorsQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
});

export function useCreateDistributor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (distributor: { name: string; responseTargetMinutes: number }) =>
      body(api.POST('/api/v1/distributors', { body: distributor })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['distributors'] }),
    meta: { silent: true },
  });
}

export function useSwitchDistributor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, active }: { id: string; active: boolean }) =>
      body(api.PATCH('/api/v1/distributors/{id}', { params: { path: { id } }, body: { active } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['distributors'] }),
  });
}
