import { describe, expect, it } from 'vitest';
import { anImport, aRow, noCounts } from '@/testing/imports';
import { added, firstVerdict, planOf, readImportSearch, reasonsOf, stepOf, untouchedOf } from './import-model';

describe('the step', () => {
  it('is the one that is asked for, when the import has come so far', () => {
    expect(stepOf('CHECKED', 'mapping')).toBe('mapping');
    expect(stepOf('DONE', 'review')).toBe('review');
  });

  it('is how far the import has come, whatever the URL says', () => {
    expect(stepOf('UPLOADED', 'result')).toBe('mapping');
    expect(stepOf('CHECKING')).toBe('review');
    expect(stepOf('RUNNING')).toBe('result');
    expect(stepOf('UNDOING')).toBe('result');
    expect(stepOf('UNDONE')).toBe('result');
  });

  it('is read from the URL, without what is not understood', () => {
    expect(readImportSearch({ step: 'review', verdict: 'BAD', cursor: 'x', page: 2 })).toEqual({
      step: 'review',
      verdict: 'BAD',
      cursor: 'x',
      page: 2,
    });
    expect(readImportSearch({ step: 'elsewhere', verdict: 3, page: 'two', outcome: 'CREATED' })).toEqual({
      outcome: 'CREATED',
    });
  });
});

describe('the plan of a run', () => {
  const counts = { ...noCounts, fine: 10, duplicates: 3, bad: 2, dropped: 1 };
  const plan = (duplicates: 'SKIP' | 'UPDATE' | 'CREATE') =>
    planOf(anImport({ counts, settings: { ...anImport().settings, duplicates } }));

  it('leaves duplicates out, changes them or makes them, as the policy says', () => {
    expect(plan('SKIP')).toEqual({ create: 10, update: 0, leftOut: 6, total: 10 });
    expect(plan('UPDATE')).toEqual({ create: 10, update: 3, leftOut: 3, total: 13 });
    expect(plan('CREATE')).toEqual({ create: 13, update: 0, leftOut: 3, total: 13 });
  });

  it('that was stopped is the rest', () => {
    const file = anImport({ state: 'CANCELLED', counts: { ...counts, created: 4 } });
    expect(planOf(file)).toEqual({ create: 6, update: 0, leftOut: 6, total: 6 });
  });
});

describe('the rows that are shown first', () => {
  it('are those that need a person', () => {
    expect(firstVerdict({ ...noCounts, bad: 1, duplicates: 9 })).toBe('BAD');
    expect(firstVerdict({ ...noCounts, duplicates: 9 })).toBe('DUPLICATE');
    expect(firstVerdict(noCounts)).toBe('FINE');
  });
});

describe('what a run did not take', () => {
  it('is what no number tells of', () => {
    const counts = { ...noCounts, fine: 6, bad: 1, created: 2, skipped: 1 };
    expect(untouchedOf({ rows: 7, counts })).toBe(3);
    expect(untouchedOf({ rows: 4, counts })).toBe(0);
  });

  it('is told once, whether the run or the check has met it', () => {
    expect(
      added([
        { detail: 'a', count: 1 },
        { detail: 'b', count: 3 },
        { detail: 'a', count: 4 },
      ]),
    ).toEqual([
      { detail: 'a', count: 5 },
      { detail: 'b', count: 3 },
    ]);
  });

  it('has the first fault of each row as its reason, the frequent first', () => {
    const fault = (detail: string) => ({ index: 1, key: 'x', detail });
    const rows = [['a'], ['b', 'a'], ['b'], []].map((each, at) => aRow(at, [], { faults: each.map(fault) }));
    expect(reasonsOf(rows)).toEqual([
      { detail: 'b', count: 2 },
      { detail: 'a', count: 1 },
    ]);
  });
});
