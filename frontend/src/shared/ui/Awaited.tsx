import { Skeleton } from '@mantine/core';
import { ErrorState } from './ErrorState';

type Props = { height: number; query: { error: Error | null; refetch: () => Promise<unknown> } };

/** What stands for a part of the screen until its answer comes: its shape, or why none comes. */
export function Awaited({ height, query }: Props) {
  return query.error ? (
    <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <Skeleton height={height} radius={5} />
  );
}
