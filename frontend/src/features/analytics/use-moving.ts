import { useThrottledCallback } from '@mantine/hooks';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLive, useLiveState } from '@/shared/live/LiveProvider';

const MINUTE = 60_000;
const TWICE_A_SECOND = 500;

/** Reads numbers anew when they have moved, when the channel comes back and when a day begins. */
export function useMoving(key: QueryKey): number {
  const queries = useQueryClient();
  const state = useLiveState();
  const [now, setNow] = useState(Date.now);
  const moved = useThrottledCallback(() => void queries.invalidateQueries({ queryKey: key }), TWICE_A_SECOND);
  useLive('stats', moved);
  useEffect(() => {
    if (state === 'open') void queries.invalidateQueries({ queryKey: key });
  }, [state, queries, key]);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
      void queries.invalidateQueries({ queryKey: key });
    }, MINUTE);
    return () => clearInterval(timer);
  }, [queries, key]);
  return now;
}
