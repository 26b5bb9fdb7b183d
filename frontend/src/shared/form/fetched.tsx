import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Form.module.css';

type Query = { data?: unknown; error: Error | null; isFetching: boolean; refetch: () => Promise<unknown> };

/** What a select has of a list that is fetched: its options, and below it why there are none. */
export function fetched<T>(query: Query, data: T[]) {
  return {
    data,
    inputContainer: (input: ReactNode) => (
      <>
        {input}
        <MissingList query={query} />
      </>
    ),
  };
}

/** Why nothing can be chosen, and a way to try again. What was fetched before stays to be chosen from. */
export function MissingList({ query }: { query: Query }) {
  const { t } = useTranslation();
  if (!query.error || query.data !== undefined) return null;
  return (
    <span role="alert" className={classes.missing}>
      {t('error.listMissing')} {query.error.message}
      <Button
        size="compact-xs"
        variant="subtle"
        loading={query.isFetching}
        // The field keeps the focus, and what closes when it is left stays open.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void query.refetch()}
      >
        {t('error.retry')}
      </Button>
    </span>
  );
}
