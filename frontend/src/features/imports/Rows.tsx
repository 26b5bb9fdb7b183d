import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CircleCheck, ListX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageFooter } from '@/shared/ui/PageFooter';
import type { Import } from './api/imports';
import { rowsQuery, type RowFilter } from './api/rows';
import { Grid } from './Grid';
import { shownColumns } from './grid-model';
import { countOf, generationOf, may } from './import-model';
import { useRowFilter } from './use-row-filter';
import classes from './Review.module.css';

const PAGE = 50;

/** A page of rows as a grid. */
export function Rows({ file }: { file: Import }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const filter = useRowFilter(file);
  const search = useSearch({ from: '/shell/imports/$importId' });
  const read = useQuery(rowsQuery(file.id, generationOf(file), filter, search.cursor));
  const page = search.page ?? 1;
  const items = read.data?.items ?? [];
  const next = read.data?.nextCursor;
  const toNext = next
    ? () => void navigate({ to: '.', search: (before) => ({ ...before, cursor: next, page: page + 1 }) })
    : undefined;
  if (read.isPending)
    return <Skeleton height={280} m="lg" radius={8} width="auto" role="status" aria-label={t('list.loading')} />;
  if (read.isError && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (items.length === 0) return <Nothing filter={filter} />;
  return (
    <>
      <Grid
        key={JSON.stringify([filter, search.cursor])}
        file={file}
        rows={items}
        columns={shownColumns(file.columns, items)}
        editable={may(file, 'edit') && filter.outcome === undefined}
        onEnd={toNext}
      />
      {(search.cursor || next) && (
        <div className={classes.pages}>
          <PageFooter
            first={(page - 1) * PAGE + 1}
            count={items.length}
            total={filter.verdict && Math.max(countOf(filter.verdict, file.counts), (page - 1) * PAGE + items.length)}
            previous={search.cursor ? () => history.back() : undefined}
            next={toNext}
          />
        </div>
      )}
    </>
  );
}

function Nothing({ filter }: { filter: RowFilter }) {
  const { t } = useTranslation();
  const good = filter.verdict === 'BAD';
  return (
    <div className={classes.nothing}>
      <EmptyState icon={good ? CircleCheck : ListX} title={t(good ? 'imports.noBadTitle' : 'imports.noRowsTitle')}>
        {good && t('imports.noBad')}
      </EmptyState>
    </div>
  );
}
