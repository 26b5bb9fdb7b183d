import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLive } from '@/shared/live/LiveProvider';
import { leadKeys } from './api/leads';

const CALM = 200;
const NEW_FOR = 8_000;

function idOf(data: unknown): string | undefined {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : undefined;
}

/** Reads the open list anew when leads come or change, at most five times a second, and tells which have just come. */
export function useArrivals(): ReadonlySet<string> {
  const queries = useQueryClient();
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  useLive('leads', (event) => {
    const id = idOf(event.data);
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      void queries.invalidateQueries({ queryKey: leadKeys.lists });
      void queries.invalidateQueries({ queryKey: leadKeys.stats });
    }, CALM);
    if (id && event.type === 'lead_updated') void queries.invalidateQueries({ queryKey: leadKeys.one(id) });
    if (id && event.type === 'lead_created') {
      setArrived((before) => new Set(before).add(id));
      setTimeout(() => setArrived((before) => new Set([...before].filter((each) => each !== id))), NEW_FOR);
    }
  });
  return arrived;
}
