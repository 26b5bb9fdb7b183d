import { describe, expect, it } from 'vitest';
import { changed, isCountKept, isFiltered, queryOf, readLeadSearch, sameFilters } from './lead-search';

describe('the view in the URL', () => {
  it('keeps what it understands and leaves out the rest', () => {
    expect(readLeadSearch({ status: ['NEW', 'BOGUS'], sort: '-score', scoreMin: 101, q: '' })).toEqual({
      status: ['NEW'],
      sort: '-score',
    });
  });

  it('reads a single value as a list', () => {
    expect(readLeadSearch({ status: 'LOST' })).toEqual({ status: ['LOST'] });
  });

  it('begins at the first page when a filter changes', () => {
    expect(changed({ cursor: 'abc', page: 3, q: 'ay' }, { status: ['NEW'] })).toEqual({ q: 'ay', status: ['NEW'] });
  });

  it('compares views without page and order', () => {
    expect(sameFilters({ status: ['NEW'], page: 2, cursor: 'x' }, { status: ['NEW'], sort: 'score' })).toBe(true);
    expect(isFiltered({ sort: 'score', page: 4 })).toBe(false);
  });

  it('turns days into a moment', () => {
    const query = queryOf({ days: 7 }, Date.parse('2026-11-21T12:00:30Z'));
    expect(query).toEqual({ limit: 25, createdFrom: '2026-11-14T12:00:00.000Z' });
  });
});

describe('the number of a view', () => {
  it('is kept by status, distributor, person and team, however it is sorted', () => {
    expect(isCountKept({ status: ['NEW'], assigneeId: ['none'], sort: '-score', columns: ['score'] })).toBe(true);
    expect(isCountKept({})).toBe(true);
    expect(isCountKept({ test: false, status: ['NEW'], scoreLevel: ['GOOD'] })).toBe(true);
    expect(isCountKept({ test: false, overdue: true })).toBe(true);
  });

  it('would have to be counted by anything else', () => {
    expect(isCountKept({ status: ['NEW'], tag: ['fuar'] })).toBe(false);
    expect(isCountKept({ days: 7 })).toBe(false);
    expect(isCountKept({ deleted: true })).toBe(false);
    expect(isCountKept({ overdue: false })).toBe(false);
    expect(isCountKept({ overdue: true, scoreLevel: ['LOW'] })).toBe(false);
  });
});
