import { afterEach, describe, expect, test } from 'vitest';
import {
  addressOf,
  exportBody,
  exportQuery,
  fileName,
  firstWish,
  linesIn,
  rememberedWish,
  rememberWish,
} from './export-model';

const NOW = Date.parse('2026-11-28T10:00:30Z');

describe('the address of an export', () => {
  test('has the filter and order of the list, the wish, and the number that was seen', () => {
    const search = {
      status: ['NEW' as const, 'LOST' as const],
      q: 'ayşe',
      sort: '-score' as const,
      page: 2,
      cursor: 'x',
    };
    const address = addressOf(exportQuery(search, NOW, { ...firstWish('tr'), columns: ['id', 'score'] }, 'tr', 412));
    const query = new URL(address, 'http://huni').searchParams;
    expect(query.getAll('status')).toEqual(['NEW', 'LOST']);
    expect(query.getAll('columns')).toEqual(['id', 'score']);
    expect(Object.fromEntries(query)).toMatchObject({
      q: 'ayşe',
      sort: '-score',
      format: 'xlsx',
      separator: 'semicolon',
      language: 'tr',
      expectedCount: '412',
    });
    expect(query.has('cursor') || query.has('page') || query.has('limit')).toBe(false);
  });

  test('says the days of the filter as a moment', () => {
    const address = addressOf(exportQuery({ days: 7 }, NOW, firstWish('en'), 'en', 1));
    expect(new URL(address, 'http://huni').searchParams.get('createdFrom')).toBe('2026-11-21T10:00:00.000Z');
  });
});

test('named leads go in the body', () => {
  const body = exportBody({ all: false, ids: ['a', 'b'] }, { sort: 'name' }, NOW, firstWish('en'), 'en');
  expect(body).toMatchObject({ selection: { ids: ['a', 'b'] }, sort: 'name', format: 'xlsx', separator: 'comma' });
});

describe('what was asked for last time', () => {
  afterEach(() => localStorage.clear());

  test('is offered again', () => {
    rememberWish({ format: 'csv', separator: 'comma', columns: ['id'] });
    expect(rememberedWish('tr')).toEqual({ format: 'csv', separator: 'comma', columns: ['id'] });
  });

  test.each(['', '{', 'null', '{"format":"exe","columns":"id"}', '[]'])(
    'is the usual when it is not understood: %s',
    (kept) => {
      localStorage.setItem('huni.export', kept);
      expect(rememberedWish('tr')).toEqual(firstWish('tr'));
    },
  );
});

test('counts lines, and finds the name that the server gave', () => {
  expect(linesIn(new TextEncoder().encode('a\r\nb\r\n'))).toBe(2);
  expect(fileName('attachment; filename="leads-2026-11-28.csv"', 'csv')).toBe('leads-2026-11-28.csv');
  expect(fileName(null, 'xlsx')).toBe('leads.xlsx');
});
