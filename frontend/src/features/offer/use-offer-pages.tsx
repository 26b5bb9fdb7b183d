import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PageFooter } from '@/shared/ui/PageFooter';
import { offersQuery, type OfferQuery } from './api/offers';

const SIZE = 25;

/** Offers page by page, and the footer that leads to the other pages when there are any. */
export function useOfferPages(query: OfferQuery) {
  const [cursors, setCursors] = useState<string[]>([]);
  const page = useQuery({
    ...offersQuery({ ...query, limit: SIZE, cursor: cursors.at(-1) }),
    placeholderData: keepPreviousData,
  });
  const next = page.data?.nextCursor;
  const footer = (next || cursors.length > 0) && (
    <PageFooter
      first={cursors.length * SIZE + 1}
      count={page.data?.items.length ?? 0}
      previous={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
      next={next ? () => setCursors([...cursors, next]) : undefined}
    />
  );
  return { page, footer };
}
