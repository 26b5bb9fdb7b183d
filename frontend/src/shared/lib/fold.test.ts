import { describe, expect, it } from 'vitest';
import { fold, matches } from './fold';

describe('fold', () => {
  it('finds the four ways to write Istanbul alike', () => {
    const written = ['istanbul', 'İSTANBUL', 'ISTANBUL', 'ıstanbul'].map(fold);
    expect(new Set(written).size).toBe(1);
  });

  it('finds names typed without Turkish letters', () => {
    expect(matches('Gülşah Ertürk', 'gulsah')).toBe(true);
    expect(matches('Gülşah Ertürk', 'güls')).toBe(true);
    expect(matches('Gülşah Ertürk', 'ayse')).toBe(false);
  });
});

it('finds words wherever they stand', () => {
  expect(matches('Seçilenler: Etiketle', 'seçilenler etiket')).toBe(true);
  expect(matches('Seçilenler: Etiketle', 'etiket SECILEN')).toBe(true);
  expect(matches('Seçilenler: Etiketle', 'etiket sil')).toBe(false);
});
