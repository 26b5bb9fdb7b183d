import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type BulkAction = components['schemas']['BulkAction'];
export type BulkSelection = components['schemas']['BulkSelection'];

/** Starts the job. The key is made once per dialogue, so that pressing twice starts one. */
export function useChangeMany(idempotencyKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: { selection: BulkSelection; action: BulkAction }) =>
      body(
        api.POST('/api/v1/leads/bulk', {
          params: { header: { 'Idempotency-Key': idempotencyKey } },
          body: change,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
    meta: { silent: true },
  });
}
