import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const distributorsQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
});

export type DistributorFields = { name: string; responseTargetMinutes: number };

/** Adds a distributor, or changes the one whose id is given. */
export function useSaveDistributor(id?: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (fields: DistributorFields) =>
      body(
        id
          ? api.PATCH('/api/v1/distributors/{id}', { params: { path: { id } }, body: fields })
          : api.POST('/api/v1/distributors', { body: fields }),
      ),
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
