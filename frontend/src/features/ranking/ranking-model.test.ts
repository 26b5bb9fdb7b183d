import { describe, expect, it } from 'vitest';
import { band, luck, pairs, percent, widths } from './ranking-model';

describe('a chance in words', () => {
  it('is never said as certain', () => {
    expect(percent(0.004)).toBe(1);
    expect(percent(0.996)).toBe(99);
    expect(percent(0.336)).toBe(34);
  });

  it('has a word for its third of the scale', () => {
    expect([0.5, 0.4999, 0.2, 0.1999].map(band)).toEqual(['high', 'middle', 'middle', 'low']);
  });
});

describe('a model card in words', () => {
  it('speaks of pairs', () => {
    expect(pairs(0.9161)).toBe(92);
  });

  it('says what luck alone does', () => {
    expect(luck(0.5, 100)).toBe(10);
    expect(luck(0.1, 1000)).toBe(2);
    expect(luck(0, 0)).toBe(100);
  });

  it('draws the longest bar whole', () => {
    expect(widths([0.4, 0.1, 0])).toEqual([100, 25, 0]);
    expect(widths([0])).toEqual([0]);
  });
});
