import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRef, useState, type RefObject } from 'react';
import { useLive } from '@/shared/live/LiveProvider';
import { useSoon } from '@/shared/live/use-soon';
import { forgetDraftsOf } from './drafts';
import { leadKeys, without } from './api/leads';
import type { LeadPage } from '@/api/types';

const CALM = 200;
const COUNTS_CALM = 2_000;
const VIEWS_CALM = 6_000;
const NEW_FOR = 8_000;

function idOf(data: unknown): string | undefined {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : undefined;
}

/**
 * Reads the open list anew when leads come or change, at most five times a second (its counts every two
 * seconds, those of other views every six), and tells which have just come.
 * While somebody reads further down, new leads wait, so that no row moves under the eye.
 */
export function useArrivals(list: RefObject<HTMLElement | null>) {
  const queries = useQueryClient();
  const { arrived, mark } = useMarks();
  const [waiting, setWaiting] = useState<string[]>([]);
  const held = useRef(false);
  const rowsSoon = useSoon(CALM, () => {
    if (!held.current) void queries.invalidateQueries({ queryKey: leadKeys.lists });
  });
  const countsSoon = useSoon(COUNTS_CALM, () => stale(queries, leadKeys.counts));
  const viewsSoon = useSoon(VIEWS_CALM, () => stale(queries, leadKeys.viewCounts));
  useLive('leads', (event) => {
    const id = idOf(event.data);
    const reading = (list.current?.scrollTop ?? 0) > 0;
    const created = event.type === 'lead_created';
    if (id && event.type === 'lead_gone') {
      forgetDraftsOf(id);
      queries.setQueriesData<LeadPage>({ queryKey: leadKeys.lists }, (page) => page && without(page, id));
      setWaiting((before) => before.filter((each) => each !== id));
    }
    held.current = reading && (created || waiting.length > 0);
    if (id && event.type === 'lead_updated') void queries.invalidateQueries({ queryKey: leadKeys.one(id) });
    if (id && created && reading) setWaiting((before) => [...before, id]);
    if (id && created && !reading) mark([id]);
    rowsSoon();
    countsSoon();
    viewsSoon();
  });
  const show = () => {
    mark(waiting);
    setWaiting([]);
    void queries.invalidateQueries({ queryKey: leadKeys.lists });
    list.current?.scrollTo({ top: 0 });
  };
  return { arrived, waiting: waiting.length, show };
}

/** Counts that nobody sees are read when the page is looked at again. */
function stale(queries: QueryClient, queryKey: readonly string[]): void {
  const seen = document.visibilityState === 'visible';
  void queries.invalidateQueries({ queryKey, refetchType: seen ? 'active' : 'none' });
}

function useMarks() {
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const mark = (ids: string[]) => {
    setArrived((before) => new Set([...before, ...ids]));
    setTimeout(() => setArrived((before) => new Set([...before].filter((id) => !ids.includes(id)))), NEW_FOR);
  };
  return { arrived, mark };
}
