import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { etag } from '@/api/etag';
import type { Distributor } from '@/api/types';

export const distributorsQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
});

export type DistributorFields = { name: string; responseTargetMinutes: number };

const at = ({ id, version }: Pick<Distributor, 'id' | 'version'>) => ({
  path: { id },
  header: { 'If-Match': etag(version) },
});

/** Adds a distributor, or changes the one that is given. */
export function useSaveDistributor(known?: Pick<Distributor, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (fields: DistributorFields) =>
      body(
        known
          ? api.PATCH('/api/v1/distributors/{id}', { params: at(known), body: fields })
          : api.POST('/api/v1/distributors', { body: fields }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['distributors'] }),
    meta: { silent: true },
  });
}

export function useSwitchDistributor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ active, ...known }: Pick<Distributor, 'id' | 'version' | 'active'>) =>
      body(api.PATCH('/api/v1/distributors/{id}', { params: at(known), body: { active } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['distributors'] }),
  });
}
