import { describe, expect, it } from 'vitest';
import { inZone, momentOf, tomorrow } from './mail-time';

describe('the time of a mail', () => {
  it('is the clock of the organisation, wherever the browser is', () => {
    expect(momentOf('2026-11-30T10:00', 'Europe/Istanbul')).toBe('2026-11-30T07:00:00.000Z');
    expect(inZone(new Date('2026-11-30T07:00:00Z'), 'Europe/Istanbul')).toBe('2026-11-30T10:00');
  });

  it('keeps to summer time on both sides of its end', () => {
    expect(momentOf('2026-10-24T10:00', 'Europe/Berlin')).toBe('2026-10-24T08:00:00.000Z');
    expect(momentOf('2026-10-26T10:00', 'Europe/Berlin')).toBe('2026-10-26T09:00:00.000Z');
  });

  it('is none when nothing was chosen', () => {
    expect(momentOf('', 'Europe/Istanbul')).toBeUndefined();
  });

  it('offers tomorrow at ten', () => {
    expect(tomorrow(new Date('2026-11-29T22:30:00Z'), 'Europe/Istanbul')).toBe('2026-12-01T10:00');
  });
});
