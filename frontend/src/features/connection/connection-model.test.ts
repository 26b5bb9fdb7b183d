import { describe, expect, it } from 'vitest';
import type { Run } from '@/api/types';
import { daysLeft, isOpen, progress } from './connection-model';

const run: Run = {
  id: 'r',
  connectionId: 'c',
  kind: 'BACKFILL',
  state: 'RUNNING',
  fetched: 480,
  created: 470,
  duplicate: 10,
  failed: 0,
  calls: 5,
  startedAt: '2026-11-21T10:00:00Z',
};

describe('a run', () => {
  it('tells how far it is when Meta has told how much there is', () => {
    expect(progress({ ...run, expected: 720 })).toBe(67);
    expect(progress({ ...run, expected: 400 })).toBe(100);
    expect(progress(run)).toBeUndefined();
  });

  it('is open until it has ended', () => {
    expect(isOpen(run)).toBe(true);
    expect(isOpen({ ...run, state: 'CANCELLED' })).toBe(false);
  });

  it('counts whole days', () => {
    expect(daysLeft('2026-11-26T10:00:00Z', Date.parse('2026-11-21T09:00:00Z'))).toBe(5);
  });
});
