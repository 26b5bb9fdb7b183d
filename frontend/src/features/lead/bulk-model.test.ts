import { expect, test } from 'vitest';
import { selectionOf } from './bulk-model';

test('chosen leads are named', () => {
  expect(selectionOf({ all: false, ids: ['a', 'b'] }, { status: ['NEW'] }, 0)).toEqual({
    ids: ['a', 'b'],
  });
});

test('everything that matches is the filter as arrays, without order and page, and the number that was seen', () => {
  const search = {
    q: 'ayşe',
    status: ['NEW' as const, 'LOST' as const],
    scoreMin: 60,
    sort: 'score' as const,
    page: 2,
    cursor: 'x',
  };
  expect(selectionOf({ all: true, count: 412 }, search, 0)).toEqual({
    filter: { q: ['ayşe'], status: ['NEW', 'LOST'], scoreMin: ['60'] },
    expectedCount: 412,
  });
});

test('days become the moment from which they count', () => {
  expect(selectionOf({ all: true, count: 1 }, { days: 7 }, Date.parse('2026-11-21T10:00:30Z'))).toEqual({
    filter: { createdFrom: ['2026-11-14T10:00:00.000Z'] },
    expectedCount: 1,
  });
});
