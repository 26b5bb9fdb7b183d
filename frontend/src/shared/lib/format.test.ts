import { beforeAll, describe, expect, it } from 'vitest';
import { startLanguage, switchLanguage } from '@/shared/i18n/language';
import { ago, bytes, initials, number, phone } from './format';

const NOW = Date.parse('2026-11-21T12:00:00Z');

describe('format', () => {
  beforeAll(startLanguage);

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
  });

  it('groups telephone numbers', () => {
    expect(phone('+905327301409')).toBe('+90 532 730 14 09');
    expect(phone('+4915123048871')).toBe('+49 151 230 488 71');
  });

  it('takes initials by Turkish rules', () => {
    expect(initials('ilker ışık')).toBe('İI');
    expect(initials('Ayşe')).toBe('A');
  });

  it('sizes bytes', () => {
    expect(bytes(0)).toContain('0');
    expect(bytes(2_500_000)).toContain('2,5');
  });
});
