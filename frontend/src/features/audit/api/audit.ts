import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type AuditEntry = components['schemas']['AuditEntry'];

export const auditQuery = (kind: string | undefined, q: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['audit', kind, q, cursor],
    queryFn: () =>
      body(
        api.GET('/api/v1/audit', {
          params: { query: { kind: kind ? [kind] : undefined, q: q || undefined, cursor } },
        }),
      ),
  });

export function useVerifyAudit() {
  return useMutation({ mutationFn: () => body(api.POST('/api/v1/audit/verification')) });
}
