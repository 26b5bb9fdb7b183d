import { useState } from 'react';

export type Selection = {
  chosen: ReadonlySet<string>;
  /** Whether everything that matches is chosen, on whichever page. */
  whole: boolean;
  /** Whether a touch chooses instead of opening. */
  choosing: boolean;
  begin: () => void;
  toggle: (index: number) => void;
  /** From the row that was chosen last to this one. */
  extend: (index: number) => void;
  all: () => void;
  takeWhole: () => void;
  clear: () => void;
};

const NOTHING: ReadonlySet<string> = new Set();

/** Which records are chosen. They stay chosen from page to page and are let go when the filters change. */
export function useSelection(ids: string[], filters: string): Selection {
  const [{ chosen, of, whole }, setChosen] = useState({ chosen: NOTHING, of: filters, whole: false });
  const [anchor, setAnchor] = useState(0);
  const [choosing, setChoosing] = useState(false);
  const isWhole = of === filters && whole;
  const kept = of === filters ? chosen : NOTHING;
  // What is in sight is ticked with the whole; letting go of one row leaves the others in sight.
  const now: ReadonlySet<string> = isWhole ? new Set([...kept, ...ids]) : kept;
  const set = (next: Iterable<string>) => setChosen({ chosen: new Set(next), of: filters, whole: false });
  return {
    chosen: now,
    whole: isWhole,
    choosing,
    begin: () => setChoosing(true),
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
    takeWhole: () => setChosen({ chosen: kept, of: filters, whole: true }),
    clear: () => {
      setChoosing(false);
      set([]);
    },
  };
}
