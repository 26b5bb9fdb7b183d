import { useEffect, useRef } from 'react';

/** Runs once after the pause (milliseconds), however often it is asked to meanwhile. */
export function useSoon(pause: number, run: () => void): () => void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
    },
    [],
  );
  return () => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      latest.current();
    }, pause);
  };
}
