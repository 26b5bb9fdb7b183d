import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type Enrolment = components['schemas']['Enrolment'];

const key = ['second-factor'];
const othersKey = ['second-factors'];

export const secondFactorQuery = queryOptions({
  queryKey: key,
  queryFn: () => body(api.GET('/api/v1/second-factor')),
});

export const secondFactorsQuery = queryOptions({
  queryKey: othersKey,
  queryFn: () => body(api.GET('/api/v1/second-factors')),
});

export function useBegin() {
  return useMutation({ mutationFn: () => body(api.POST('/api/v1/second-factor')) });
}

function useWithCode<T>(send: (code: string) => Promise<T>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
    meta: { silent: true },
  });
}

export const useConfirm = () =>
  useWithCode((code) => body(api.POST('/api/v1/second-factor/confirmation', { body: { code } })));

export const useRenewCodes = () =>
  useWithCode((code) => body(api.POST('/api/v1/second-factor/recovery-codes', { body: { code } })));

export const useSwitchOff = () => useWithCode((code) => api.POST('/api/v1/second-factor/removal', { body: { code } }));

/** Another's, by who manages people. */
export function useResetSecondFactor() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/users/{id}/second-factor', { params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: othersKey }),
  });
}
