import { describe, expect, it } from 'vitest';
import { isChanged, keptIn, textOf } from './view-model';

describe('what a saved view keeps', () => {
  it('comes back as it was', () => {
    const kept = { status: ['NEW', 'LOST'], q: 'ışık & kaya', scoreMin: 60, custom: ['şehir:İzmir'] };
    expect(keptIn(textOf(kept))).toEqual(kept);
  });

  it('is the same in any order', () => {
    expect(isChanged({ sort: '-score', q: 'ay' }, textOf({ q: 'ay', sort: '-score' }))).toBe(false);
    expect(isChanged({ q: 'ay', days: undefined }, textOf({ q: 'ay' }))).toBe(false);
    expect(isChanged({ q: 'ayşe' }, textOf({ q: 'ay' }))).toBe(true);
  });
});
