import { expect, it } from 'vitest';
import { currentAsk, left, levelOf } from './offer-model';
import { anOffer } from './offer-fixture';

it('counts down in hours and minutes and says when it presses', () => {
  const now = Date.parse('2026-11-20T09:00:00Z');
  expect(left('2026-11-20T12:30:00Z', now)).toEqual({ hours: 3, minutes: 30, urgent: false });
  expect(left('2026-11-20T09:20:00Z', now)).toEqual({ hours: 0, minutes: 20, urgent: true });
  expect(left('2026-11-20T09:00:00Z', now)).toBeUndefined();
});

it('names the level of a score like the server does', () => {
  expect([80, 79.9, 40, 20, 0].map(levelOf)).toEqual(['VERY_GOOD', 'GOOD', 'MEDIUM', 'LOW', 'VERY_LOW']);
});

it('shows who is asked now, and afterwards who spoke last', () => {
  expect(currentAsk(anOffer('DECLINED', 'OPEN', 'WAITING'))?.state).toBe('OPEN');
  expect(currentAsk(anOffer('DECLINED', 'EXPIRED'))?.state).toBe('EXPIRED');
});
