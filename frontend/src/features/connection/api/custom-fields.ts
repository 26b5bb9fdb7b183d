import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type CustomField = components['schemas']['CustomField'];

export const customFieldsQuery = queryOptions({
  queryKey: ['custom-fields'],
  queryFn: () => body(api.GET('/api/v1/custom-fields')),
  staleTime: 300_000,
});

export function useAddCustomField() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (field: components['schemas']['CustomFieldForm']) =>
      body(api.POST('/api/v1/custom-fields', { body: field })),
    onSuccess: () => queries.invalidateQueries({ queryKey: customFieldsQuery.queryKey }),
    meta: { silent: true },
  });
}
