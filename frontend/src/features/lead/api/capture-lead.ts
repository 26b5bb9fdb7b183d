import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { leadKeys } from './leads';

export type NewLead = {
  fullName?: string;
  phone?: string;
  email?: string;
  service?: string;
  distributorId?: string;
  note?: string;
};

/** Adds a lead by hand. The key is made once per form, so that pressing twice adds one. */
export function useCaptureLead(idempotencyKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (lead: NewLead) =>
      body(
        api.POST('/api/v1/leads', {
          params: { header: { 'Idempotency-Key': idempotencyKey } },
          body: { ...lead, source: 'MANUAL' },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: leadKeys.all }),
    meta: { silent: true },
  });
}

/** Leads that may be the same person, while somebody types. */
export function duplicatesQuery(phone: string, email: string) {
  const query = { ...(phone ? { phone } : {}), ...(email ? { email } : {}) };
  return queryOptions({
    queryKey: ['leads', 'duplicates', query] as const,
    queryFn: () => body(api.GET('/api/v1/leads/duplicates', { params: { query } })),
  });
}
