import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

/** The score at this moment, read anew each minute because time changes it. */
export function scoreQuery(leadId: string) {
  return queryOptions({
    queryKey: ['leads', 'one', leadId, 'score'] as const,
    queryFn: () => body(api.GET('/api/v1/scoring/leads/{id}', { params: { path: { id: leadId } } })),
    refetchInterval: 60_000,
  });
}
