import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLive, useLiveState, useSay } from './LiveProvider';

type Person = { id: string; name: string };
export type Viewer = Person & { typing: boolean };
type Seen = Person & { at: number; typedAt: number };

const BEAT = 25_000;
const GONE_AFTER = 70_000;
const TYPING_FOR = 6_000;

function viewerOf(data: unknown): { viewer: Person; here: boolean } | undefined {
  if (typeof data !== 'object' || data === null || !('viewer' in data)) return undefined;
  const { viewer } = data;
  if (typeof viewer !== 'object' || viewer === null || !('id' in viewer) || !('name' in viewer)) return undefined;
  return {
    viewer: { id: String(viewer.id), name: String(viewer.name) },
    here: 'here' in data && data.here === true,
  };
}

/** Tells others that I look at this record, and tells me who else does. Whoever falls silent is gone after a minute. */
export function usePresence(topic: string, me: string): Viewer[] {
  const say = useSay();
  const state = useLiveState();
  const [seen, setSeen] = useState<Seen[]>([]);
  const [now, setNow] = useState(0);
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
  const typing = seen.some(({ typedAt }) => now - typedAt < TYPING_FOR);
  useEffect(() => {
    if (!typing) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [typing]);
  useLive(topic, ({ type, data }) => {
    const told = type === 'viewing' || type === 'typing' ? viewerOf(data) : undefined;
    if (!told || told.viewer.id === me) return;
    const { viewer } = told;
    const known = seen.find(({ id }) => id === viewer.id);
    const here = told.here || type === 'typing';
    const at = Date.now();
    setNow(at);
    setSeen((before) => {
      const others = before.filter(({ id }) => id !== viewer.id);
      const typedAt = type === 'typing' ? at : (known?.typedAt ?? 0);
      return here ? [...others, { ...viewer, at, typedAt }] : others;
    });
    // Whoever has just come does not know of me yet.
    if (here && !known) say({ type: 'viewing', topic, here: true });
  });
  return seen.map(({ id, name, typedAt }) => ({ id, name, typing: now - typedAt < TYPING_FOR }));
}

const AGAIN = 3_000;

/** Answers what to call at each key, so that others see that I write. */
export function useTyping(topic: string): () => void {
  const say = useSay();
  const told = useRef(0);
  return () => {
    if (Date.now() - told.current < AGAIN) return;
    told.current = Date.now();
    say({ type: 'typing', topic });
  };
}
