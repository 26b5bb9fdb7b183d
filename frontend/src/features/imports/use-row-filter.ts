import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Import } from './api/imports';
import type { RowFilter } from './api/rows';
import { firstVerdict, stepOf } from './import-model';

/**
 * Which rows are shown: those that the URL names, else those that need a person first. That is decided once, so that
 * mending the last bad cell does not take the row away from under the hand.
 */
export function useRowFilter(file: Import): RowFilter {
  const search = useSearch({ from: '/shell/imports/$importId' });
  const [first] = useState(() => firstVerdict(file.counts));
  if (stepOf(file.state, search.step) === 'result') return { outcome: search.outcome };
  return { verdict: search.verdict ?? first };
}
