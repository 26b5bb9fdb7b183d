import { ActionIcon, Skeleton, Tooltip } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import classes from './Numbers.module.css';

type Props = {
  title: string;
  hint?: string;
  size?: 'whole' | 'wide' | 'narrow' | 'third';
  /** Comes after the others where they stand in one column. */
  later?: boolean;
  query: UseQueryResult;
  /** Why nothing is shown, when there is nothing to show. */
  empty?: string | false;
  /** Numbers alone; they take the place of a chart at the press of a key. */
  table: ReactNode;
  chart?: ReactNode;
  tables: boolean;
};

/** A part of the page: a chart with its numbers one key away, or a table. */
export function Card({ title, hint, size, later, query, empty, table, chart, tables }: Props) {
  const { t } = useTranslation();
  const [own, setOwn] = useState<boolean>();
  const asTable = own ?? tables;
  const words = t(asTable ? 'numbers.asChart' : 'numbers.asTable', { title });
  return (
    <section className={classes.card} aria-label={title} data-size={size} data-later={later || undefined}>
      <header>
        <h2>{title}</h2>
        <span>{hint}</span>
        {chart !== undefined && (
          <Tooltip label={words}>
            <ActionIcon variant="subtle" aria-label={words} onClick={() => setOwn(!asTable)}>
              {asTable ? <ChartNoAxesColumn size={16} /> : <Table2 size={16} />}
            </ActionIcon>
          </Tooltip>
        )}
      </header>
      <Inside query={query} empty={empty} padded={chart !== undefined && !asTable}>
        {chart !== undefined && !asTable ? chart : table}
      </Inside>
    </section>
  );
}

type InsideProps = { query: UseQueryResult; empty?: string | false; padded: boolean; children: ReactNode };

function Inside({ query, empty, padded, children }: InsideProps) {
  if (query.isError && query.data === undefined)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Skeleton height={180} m="md" radius={6} width="auto" />;
  if (empty) return <p className={`${classes.body} mut`}>{empty}</p>;
  return <div className={padded ? classes.body : classes.flush}>{children}</div>;
}
