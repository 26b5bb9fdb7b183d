import { useEffect, useEffectEvent, useState } from 'react';
import { useLive, useLiveState, useSay } from './LiveProvider';

export type Viewer = { id: string; name: string };
type Seen = Viewer & { at: number };

const BEAT = 25_000;
const GONE_AFTER = 70_000;

function viewerOf(data: unknown): { viewer: Viewer; here: boolean } | undefined {
  if (typeof data !== 'object' || data === null || !('viewer' in data) || !('here' in data)) return undefined;
  const { viewer, here } = data;
  if (typeof viewer !== 'object' || viewer === null || !('id' in viewer) || !('name' in viewer)) return undefined;
  return { viewer: { id: String(viewer.id), name: String(viewer.name) }, here: here === true };
}

/** Tells others that I look at this record, and tells me who else does. Whoever falls silent is gone after a minute. */
export function usePresence(topic: string, me: string): Viewer[] {
  const say = useSay();
  const state = useLiveState();
  const [seen, setSeen] = useState<Seen[]>([]);
  const forget = useEffectEvent(() => setSeen((before) => before.filter(({ at }) => Date.now() - at < GONE_AFTER)));
  useEffect(() => {
    if (state !== 'open') return undefined;
    const tell = () => say({ type: 'viewing', topic, here: true });
    tell();
    const timer = setInterval(() => {
      tell();
      forget();
    }, BEAT);
    return () => {
      clearInterval(timer);
      setSeen([]);
      say({ type: 'viewing', topic, here: false });
    };
  }, [topic, state, say]);
  useLive(topic, ({ type, data }) => {
    const told = type === 'viewing' ? viewerOf(data) : undefined;
    if (!told || told.viewer.id === me) return;
    const known = seen.some(({ id }) => id === told.viewer.id);
    setSeen((before) => {
      const others = before.filter(({ id }) => id !== told.viewer.id);
      return told.here ? [...others, { ...told.viewer, at: Date.now() }] : others;
    });
    // Whoever has just come does not know of me yet.
    if (told.here && !known) say({ type: 'viewing', topic, here: true });
  });
  return seen;
}
