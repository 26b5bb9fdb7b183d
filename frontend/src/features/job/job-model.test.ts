import { expect, test } from 'vitest';
import type { Job } from './api/jobs';
import { hasEnded, hasPage, isUndoable, leftOutOf, putAwayAs, shown, toUndo } from './job-model';

const NOW = Date.parse('2026-11-21T10:00:00Z');

function job(change: Partial<Job>): Job {
  return {
    id: 'a',
    ownerId: 'zeynep',
    kind: 'LEAD_STATUS',
    state: 'DONE',
    total: 3,
    done: 2,
    failed: 0,
    skipped: 1,
    retryable: true,
    startedAt: '2026-11-21T09:54:58Z',
    finishedAt: '2026-11-21T09:55:00Z',
    reasons: [],
    ...change,
  };
}

test('of what ended only the newest is shown', () => {
  expect(shown([job({ id: 'b' }), job({ id: 'a' })], 'zeynep', new Set(), NOW).map((each) => each.id)).toEqual(['b']);
});

test('what runs is shown however long, what ended only for a while', () => {
  const running = job({ id: 'b', state: 'RUNNING', finishedAt: undefined, startedAt: '2026-11-20T00:00:00Z' });
  const old = job({ id: 'c', finishedAt: '2026-11-21T09:49:00Z' });
  expect(shown([running, job({}), old], 'zeynep', new Set(), NOW).map((each) => each.id)).toEqual(['b', 'a']);
  expect(shown([running, old], 'zeynep', new Set(), NOW).map((each) => each.id)).toEqual(['b']);
});

test('what has a page of its own is in the way for a minute only', () => {
  const ended = (at: string) => job({ kind: 'IMPORT_RUN', finishedAt: at });
  expect(shown([ended('2026-11-21T09:59:01Z')], 'zeynep', new Set(), NOW)).toHaveLength(1);
  expect(shown([ended('2026-11-21T09:59:00Z')], 'zeynep', new Set(), NOW)).toEqual([]);
});

test('neither jobs of others nor what was put away is shown', () => {
  expect(shown([job({ ownerId: 'mert' })], 'zeynep', new Set(), NOW)).toEqual([]);
  expect(shown([job({})], 'zeynep', new Set(['a']), NOW)).toEqual([]);
});

test('what is hidden while it runs tells how it ended', () => {
  const running = job({ id: 'b', state: 'RUNNING', finishedAt: undefined });
  const away = new Set([putAwayAs(running)]);
  expect(shown([running], 'zeynep', away, NOW)).toEqual([]);
  expect(shown([job({ id: 'b' })], 'zeynep', away, NOW)).toHaveLength(1);
});

test('undo has its time', () => {
  expect(isUndoable(job({ undoableUntil: '2026-11-21T10:05:00Z' }), NOW)).toBe(true);
  expect(isUndoable(job({ undoableUntil: '2026-11-21T10:00:00Z' }), NOW)).toBe(false);
  expect(isUndoable(job({}), NOW)).toBe(false);
});

test('of an undo that was stopped the rest can be undone, as long as the job itself could be', () => {
  const whole = job({ id: 'a', undoableUntil: '2026-11-21T10:05:00Z' });
  const stopped = job({ id: 'b', undoes: 'a', state: 'CANCELLED' });
  expect(toUndo(stopped, [stopped, whole], NOW)).toBe(whole);
  expect(toUndo(whole, [whole], NOW)).toBe(whole);
  expect(toUndo(stopped, [stopped, job({ id: 'a' })], NOW)).toBeUndefined();
  expect(toUndo(stopped, [stopped], NOW)).toBeUndefined();
});

test('what has a page of its own is told there', () => {
  expect(hasPage(job({ kind: 'IMPORT_RUN' }))).toBe(true);
  expect(hasPage(job({ kind: 'LEAD_TAG' }))).toBe(false);
});

test('what failed is left out as well as what was skipped', () => {
  expect(leftOutOf(job({ skipped: 2, failed: 3 }))).toBe(5);
});

test('a job that was at work and has come to its end has changed something, one that ended before has not', () => {
  const running = job({ state: 'RUNNING', finishedAt: undefined });
  expect(hasEnded([running], [job({})])).toBe(true);
  expect(hasEnded([running], [running])).toBe(false);
  expect(hasEnded([], [job({})])).toBe(false);
  expect(hasEnded([job({})], [job({})])).toBe(false);
});
