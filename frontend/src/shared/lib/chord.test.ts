import { beforeEach, expect, it, vi } from 'vitest';
import { beginChord, isInChord, takeChord } from './chord';

beforeEach(() => void vi.useFakeTimers({ now: 10_000_000 }));

it('the letter after g belongs to it, and to nothing else', () => {
  beginChord();
  expect(isInChord()).toBe(true);
  expect(takeChord()).toBe(true);
  expect(isInChord()).toBe(true);
  vi.advanceTimersByTime(100);
  expect(isInChord()).toBe(false);
  expect(takeChord()).toBe(false);
});

it('a g that was pressed long ago is forgotten', () => {
  vi.setSystemTime(20_000_000);
  beginChord();
  vi.advanceTimersByTime(1_300);
  expect(isInChord()).toBe(false);
  expect(takeChord()).toBe(false);
});
