import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const viewsQuery = queryOptions({
  queryKey: ['views', 'LEADS'],
  queryFn: () => body(api.GET('/api/v1/views', { params: { query: { list: 'LEADS' } } })),
  staleTime: 60_000,
});

function useViewChange<V, R>(mutationFn: (value: V) => Promise<R>, silent = false) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queries.invalidateQueries({ queryKey: viewsQuery.queryKey }),
    meta: { silent },
  });
}

export type NewView = { name: string; search: string; shared: boolean };

export const useSaveView = () =>
  useViewChange((view: NewView) => body(api.POST('/api/v1/views', { body: { list: 'LEADS', ...view } })), true);

export const useChangeView = (id: string) =>
  useViewChange(
    (change: Partial<NewView>) => body(api.PATCH('/api/v1/views/{id}', { params: { path: { id } }, body: change })),
    true,
  );

export const useDeleteView = (id: string) =>
  useViewChange(() => api.DELETE('/api/v1/views/{id}', { params: { path: { id } } }));
