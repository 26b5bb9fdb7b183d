import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';
import { queryOf, type AuditSearch } from '../audit-search';

export type AuditEntry = components['schemas']['AuditEntry'];
export type Verification = components['schemas']['AuditVerification'];

export const auditQuery = (search: AuditSearch, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['audit', search, cursor],
    queryFn: () => body(api.GET('/api/v1/audit', { params: { query: { ...queryOf(search), cursor } } })),
  });

/** Those whose doings can be looked for. */
export const auditedPeopleQuery = queryOptions({
  queryKey: ['users'],
  queryFn: () => body(api.GET('/api/v1/users')),
});

/** Checks the chain, also against a seal that somebody kept. */
export function useVerifyAudit() {
  return useMutation({
    mutationFn: (seal: string | undefined) =>
      body(api.POST('/api/v1/audit/verification', { params: { query: { seal } } })),
    meta: { silent: true },
  });
}
