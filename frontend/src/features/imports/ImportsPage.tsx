import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileSpreadsheet, Upload } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/shared/live/LiveProvider';
import { useSoon } from '@/shared/live/use-soon';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageFooter } from '@/shared/ui/PageFooter';
import { PageHead } from '@/shared/ui/PageHead';
import { importKeys, importsQuery } from './api/imports';
import { ImportTable } from './ImportTable';
import classes from './Imports.module.css';

const CALM = 400;
const PAGE = 25;

/** What was brought in from files: who, when, what became of it, and the way back. */
export function ImportsPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [cursors, setCursors] = useState<string[]>([]);
  const page = useQuery({ ...importsQuery(cursors.at(-1)), placeholderData: keepPreviousData });
  const readSoon = useSoon(CALM, () => void queries.invalidateQueries({ queryKey: importKeys.lists }));
  useLive('jobs', readSoon);
  const items = page.data?.items;
  const next = page.data?.nextCursor;
  const begin = (
    <Button component={Link} to="/imports/new" variant="filled" leftSection={<Upload size={16} />}>
      {t('imports.upload')}
    </Button>
  );
  return (
    <section className={classes.page} aria-label={t('nav.imports')}>
      <PageHead title={t('nav.imports')} actions={items?.length === 0 ? undefined : begin} />
      <div className={classes.list}>
        {page.isPending && (
          <Skeleton height={220} m="lg" radius={8} width="auto" role="status" aria-label={t('list.loading')} />
        )}
        {page.isError && !items && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
        {items?.length === 0 && (
          <EmptyState icon={FileSpreadsheet} title={t('imports.noneTitle')} action={begin}>
            {t('imports.none')}
          </EmptyState>
        )}
        {items && items.length > 0 && <ImportTable imports={items} />}
      </div>
      {(cursors.length > 0 || next) && (
        <PageFooter
          first={cursors.length * PAGE + 1}
          count={items?.length ?? 0}
          previous={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
          next={next ? () => setCursors([...cursors, next]) : undefined}
        />
      )}
    </section>
  );
}
