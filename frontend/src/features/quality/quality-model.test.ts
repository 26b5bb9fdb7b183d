import { expect, it } from 'vitest';
import { checksOf, formOf, isComplete, isReachable, newDraft, type Draft } from './quality-model';

const draft = (change: Partial<Draft>): Draft => ({ ...newDraft('FIT'), ...change });

it('asks ranges of numbers and words of words', () => {
  expect(checksOf('CALLS_ANSWERED')).toEqual(['BETWEEN']);
  expect(checksOf('EMAIL')).not.toContain('BETWEEN');
  expect(checksOf('CUSTOM')).toContain('BETWEEN');
});

it('tells the server only what subject and check have', () => {
  const asked = draft({ subject: 'PHONE', check: 'PRESENT', key: 'eski', words: ['eski'], from: 3 });
  expect(formOf(asked)).toEqual({ dimension: 'FIT', subject: 'PHONE', check: 'PRESENT', points: 20 });
  const ranged = draft({ subject: 'CUSTOM', key: 'butce', check: 'BETWEEN', to: 5 });
  expect(formOf(ranged)).toMatchObject({ key: 'butce', to: 5 });
});

it('is complete when everything that it needs is there', () => {
  expect(isComplete(newDraft('INTEREST'))).toBe(true);
  expect(isComplete(draft({ points: 0 }))).toBe(false);
  expect(isComplete(draft({ subject: 'CUSTOM', key: ' ' }))).toBe(false);
  expect(isComplete(draft({ check: 'ONE_OF', words: [] }))).toBe(false);
  expect(isComplete(draft({ subject: 'CALLS_MISSED', check: 'BETWEEN', from: 3, to: 2 }))).toBe(false);
  expect(isComplete(draft({ subject: 'CALLS_MISSED', check: 'BETWEEN' }))).toBe(false);
});

it('needs something to reach in a dimension that has criteria', () => {
  expect(isReachable([draft({ points: -5 })], 'FIT')).toBe(false);
  expect(isReachable([draft({ points: -5 }), draft({ points: 5 })], 'FIT')).toBe(true);
  expect(isReachable([], 'INTEREST')).toBe(true);
});
