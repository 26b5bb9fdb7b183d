import { useState } from 'react';

export type Selection = {
  chosen: ReadonlySet<string>;
  toggle: (index: number) => void;
  /** From the row that was chosen last to this one. */
  extend: (index: number) => void;
  all: () => void;
  clear: () => void;
};

const NOTHING: ReadonlySet<string> = new Set();

/** Which records are chosen. They stay chosen from page to page and are let go when the filters change. */
export function useSelection(ids: string[], filters: string): Selection {
  const [{ chosen, of }, setChosen] = useState({ chosen: NOTHING, of: filters });
  const [anchor, setAnchor] = useState(0);
  const now = of === filters ? chosen : NOTHING;
  const set = (next: Iterable<string>) => setChosen({ chosen: new Set(next), of: filters });
  return {
    chosen: now,
    toggle: (index) => {
      const id = ids[index];
      if (id === undefined) return;
      setAnchor(index);
      set(now.has(id) ? [...now].filter((each) => each !== id) : [...now, id]);
    },
    extend: (index) => {
      const [from, to] = [Math.min(anchor, index), Math.max(anchor, index)];
      set([...now, ...ids.slice(from, to + 1)]);
    },
    all: () => set([...now, ...ids]),
    clear: () => set([]),
  };
}
