import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startLanguage, switchLanguage } from '@/shared/i18n/language';
import { ago, bytes, dayOf, initials, isPlainDay, number, phone, shortDayOf } from './format';

const NOW = Date.parse('2026-11-21T12:00:00Z');

describe('format', () => {
  beforeAll(startLanguage);
  afterEach(() => vi.unstubAllEnvs());

  it.each(['America/Los_Angeles', 'Europe/Istanbul', 'Pacific/Kiritimati'])(
    'leaves a day of the calendar on its day in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(dayOf('2026-11-01')).toBe('1 Kas 2026');
      expect(shortDayOf('2026-11-01')).toBe('1 Kas');
    },
  );

  it('knows a day of the calendar from a moment and from words', () => {
    expect(['2026-11-01', '2026-11-01T10:00:00Z', '2026-13-01', '1 Kas'].map(isPlainDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('writes numbers as the language does', async () => {
    expect(number(92.5)).toBe('92,5');
    await switchLanguage('en');
    expect(number(92.5)).toBe('92.5');
    await switchLanguage('tr');
  });

  it('says how long ago in short words', () => {
    expect(ago('2026-11-21T11:59:40Z', NOW)).toBe('şimdi');
    expect(ago('2026-11-21T11:56:00Z', NOW)).toBe('4 dk.');
    expect(ago('2026-11-21T09:00:00Z', NOW)).toBe('3 sa.');
    expect(ago('2026-11-20T09:18:00Z', NOW)).toMatch(/^dün/);
    expect(ago('2026-11-19T16:21:00Z', NOW)).toBe('19 Kas');
  });

  it('takes initials by Turkish rules', () => {
    expect(initials('ilker ışık')).toBe('İI');
    expect(initials('Ayşe')).toBe('A');
    expect(initials('Dr. Nil Erbil')).toBe('NE');
    expect(initials('Ltd.')).toBe('L');
  });

  it('sizes bytes', () => {
    expect(bytes(0)).toContain('0');
    expect(bytes(2_500_000)).toContain('2,5');
  });
});

describe('a telephone number', () => {
  it('of Turkey is grouped as it always was', () => {
    expect(phone('+905327301409')).toBe('+90 532 730 14 09');
    expect(phone('+902123456789')).toBe('+90 212 345 67 89');
    expect(phone('+90850')).toBe('+90 850');
  });

  it('of another country has the groups of that country', () => {
    expect(phone('+4915123456789')).toBe('+49 1512 3456789');
    expect(phone('+447400027760')).toBe('+44 7400 027760');
    expect(phone('+966501234567')).toBe('+966 50 123 4567');
    expect(phone('+12025550143')).toBe('+1 202 555 0143');
    expect(phone('+79161234567')).toBe('+7 916 123 45 67');
    expect(phone('+971501234567')).toBe('+971 50 123 4567');
    expect(phone('+994501234567')).toBe('+994 50 123 45 67');
  });

  it('that cannot be one stays as it is', () => {
    expect(phone('0532')).toBe('0532');
    expect(phone('+999123')).toBe('+999123');
  });
});
