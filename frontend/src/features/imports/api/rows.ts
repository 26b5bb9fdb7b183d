import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';
import { importKeys } from './imports';

export type Row = components['schemas']['ImportRow'];
export type RowPage = components['schemas']['ImportRowPage'];
export type RowChange = components['schemas']['ImportRowChange'];
export type Verdict = NonNullable<Row['verdict']>;
export type Outcome = NonNullable<Row['outcome']>;
/** Which rows: by what the check said, or by what became of them. */
export type RowFilter = { verdict?: Verdict; outcome?: Outcome };

const PAGE = 50;

/** A page of rows as they were judged by the check and the run that the generation names. */
export function rowsQuery(id: string, generation: string, filter: RowFilter, cursor?: string) {
  return queryOptions({
    queryKey: [...importKeys.rows(id), generation, filter, cursor] as const,
    queryFn: () =>
      body(
        api.GET('/api/v1/imports/{id}/rows', {
          params: { path: { id }, query: { ...filter, cursor, limit: PAGE } },
        }),
      ),
    // A row that was mended stays where it is until one leaves the page.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** Mends or drops a row. The answer is the row as it is judged now, and takes its place on the page. */
export function useChangeRow(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ row, change }: { row: number; change: RowChange }) =>
      body(api.PATCH('/api/v1/imports/{id}/rows/{row}', { params: { path: { id, row } }, body: change })),
    onSuccess: (changed) => {
      queries.setQueriesData<RowPage>({ queryKey: importKeys.rows(id) }, (page) => page && replaced(page, changed));
      void queries.invalidateQueries({ queryKey: importKeys.one(id), exact: true });
    },
    // Edits follow each other as they were typed.
    scope: { id: `import-rows-${id}` },
    meta: { silent: true },
  });
}

function replaced(page: RowPage, changed: Row): RowPage {
  return { ...page, items: page.items.map((row) => (row.row === changed.row ? changed : row)) };
}

/** Where the rows of a kind are as a file, with a column that says why each was left out. */
export function fileOf(id: string, filter: RowFilter): string {
  return `/api/v1/imports/${id}/rows/file?${new URLSearchParams(filter).toString()}`;
}
