import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Quality = Schemas['Quality'];
export type QualityDimension = Schemas['QualityDimension'];
export type QualityReason = Schemas['QualityReason'];
export type QualitySpread = Schemas['QualitySpread'];
export type QualityCell = Schemas['QualityCell'];
export type Criterion = Schemas['Criterion'];
export type CriterionForm = Schemas['CriterionForm'];
export type Band = QualityCell['fit'];

export const qualityKeys = { criteria: ['quality', 'criteria'], spread: ['quality', 'spread'] } as const;

/** Both dimensions of one lead; read anew with the lead. */
export function qualityQuery(leadId: string) {
  return queryOptions({
    queryKey: ['leads', 'one', leadId, 'quality'] as const,
    queryFn: () => body(api.GET('/api/v1/quality/leads/{id}', { params: { path: { id: leadId } } })),
  });
}

export const spreadQuery = queryOptions({
  queryKey: qualityKeys.spread,
  queryFn: () => body(api.GET('/api/v1/quality/spread')),
});

export const criteriaQuery = queryOptions({
  queryKey: qualityKeys.criteria,
  queryFn: () => body(api.GET('/api/v1/quality/criteria')),
});

export const ownFieldsQuery = queryOptions({
  queryKey: ['custom-fields'],
  queryFn: () => body(api.GET('/api/v1/custom-fields')),
});

/** What the newest leads would be by these criteria; asked anew whenever they change. */
export function previewQuery(criteria: CriterionForm[]) {
  return queryOptions({
    queryKey: ['quality', 'preview', criteria] as const,
    queryFn: () => body(api.POST('/api/v1/quality/preview', { body: { criteria } })),
    placeholderData: (before) => before,
    retry: false,
    meta: { silent: true },
  });
}

export function useSaveCriteria(version: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (criteria: CriterionForm[]) =>
      body(
        api.PUT('/api/v1/quality/criteria', {
          params: { header: { 'If-Match': `"${version}"` } },
          body: { criteria },
        }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['quality'] }),
        queries.invalidateQueries({ queryKey: ['jobs'] }),
      ]),
    meta: { silent: true },
  });
}
