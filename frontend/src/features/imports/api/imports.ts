import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { etag } from '@/api/etag';
import type { components } from '@/api/schema';

export type Import = components['schemas']['Import'];
export type ImportColumn = components['schemas']['ImportColumn'];
export type ImportSettings = components['schemas']['ImportSettings'];
export type ImportChange = components['schemas']['ImportChange'];
export type TargetChoice = components['schemas']['ImportTarget'];

export const importKeys = {
  all: ['imports'] as const,
  lists: ['imports', 'list'] as const,
  one: (id: string) => ['imports', 'one', id] as const,
  rows: (id: string) => ['imports', 'one', id, 'rows'] as const,
};

export function importsQuery(cursor?: string) {
  return queryOptions({
    queryKey: [...importKeys.lists, cursor] as const,
    queryFn: () => body(api.GET('/api/v1/imports', { params: { query: { limit: 25, cursor } } })),
  });
}

export function importQuery(id: string) {
  return queryOptions({
    queryKey: importKeys.one(id),
    queryFn: () => body(api.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
  });
}

/** What a column can become, in the language of the screens. */
export function targetsQuery(language: string) {
  return queryOptions({
    queryKey: [...importKeys.all, 'targets', language] as const,
    queryFn: () => body(api.GET('/api/v1/imports/targets')),
    staleTime: 300_000,
  });
}

const at = (id: string) => ({ params: { path: { id } } });

/** Saves mapping and settings as they were seen; what somebody else has changed meanwhile is not overwritten. */
export function useChangeImport({ id, version }: Pick<Import, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: ImportChange) =>
      body(
        api.PATCH('/api/v1/imports/{id}', {
          params: { path: { id }, header: { 'If-Match': etag(version) } },
          body: change,
        }),
      ),
    onSuccess: (saved) => queries.setQueryData(importKeys.one(id), saved),
    onError: () => queries.invalidateQueries({ queryKey: importKeys.one(id), exact: true }),
    meta: { silent: true },
  });
}

export function useDeleteImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/imports/{id}', at(id)),
    onSuccess: () => queries.invalidateQueries({ queryKey: importKeys.lists }),
  });
}
