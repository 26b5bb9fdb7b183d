import { describe, expect, it } from 'vitest';
import type { LeadFigures } from './api/numbers';
import { growth, ranked, share, ticks, timeTicks, topPerformer } from './numbers-model';
import { changed, cleared, leadsOf, queryOf, readNumbersSearch, todayIn } from './numbers-search';
import { workTime } from './words';

function figures(leads: number, converted: number, medianSeconds?: number): LeadFigures {
  return {
    leads,
    assigned: leads,
    contacted: converted,
    converted,
    lost: 0,
    open: 0,
    late: leads % 7,
    overdue: 0,
    response: { answered: converted, ...(medianSeconds === undefined ? {} : { medianSeconds }) },
  };
}
const of = (name: string, now: LeadFigures) => ({ id: name, name, figures: { now, before: figures(0, 0) } });

describe('numbers', () => {
  it('says nothing of shares and growth where there was nothing', () => {
    expect(share(1, 0)).toBeUndefined();
    expect(share(1, 8)).toBe(0.125);
    expect(growth(5, 0)).toBeUndefined();
    expect(growth(5, 4)).toBe(0.25);
  });

  it('ranks distributors with the best first, and those without an answer last', () => {
    const all = [of('a', figures(10, 1, 600)), of('b', figures(20, 4)), of('c', figures(5, 1, 60))];
    const names = (sort: Parameters<typeof ranked>[1]) => ranked(all, sort).map(({ name }) => name);
    expect(names('leads')).toEqual(['b', 'a', 'c']);
    expect(names('conversion')).toEqual(['b', 'c', 'a']);
    expect(names('response')).toEqual(['c', 'a', 'b']);
    expect(names('name')).toEqual(['a', 'b', 'c']);
  });

  it('knows a top performer only of those with enough leads', () => {
    expect(topPerformer([of('a', figures(2, 2)), of('b', figures(20, 4)), of('c', figures(40, 6))])?.name).toBe('b');
    expect(topPerformer([of('a', figures(2, 2))])).toBeUndefined();
  });

  it('marks an axis with round numbers that hold the largest value', () => {
    expect(ticks(44)).toEqual([0, 20, 40, 60]);
    expect(ticks(0)[0]).toBe(0);
    expect(ticks(7).at(-1)).toBeGreaterThanOrEqual(7);
  });
});

describe('the marks of a span of time', () => {
  it('are whole minutes, hours and days', () => {
    expect(timeTicks(45 * 60)).toEqual([0, 900, 1_800, 2_700]);
    expect(timeTicks(20 * 3_600)).toEqual([0, 6, 12, 18, 24].map((hours) => hours * 3_600));
    expect(timeTicks(10 * 86_400)).toEqual([0, 5, 10].map((days) => days * 86_400));
  });

  it('hold the largest value, also when there is none', () => {
    expect(timeTicks(0)).toEqual([0, 60]);
    for (const most of [59, 61, 3_599, 3_601, 86_399, 86_401, 9_999_999])
      expect(timeTicks(most).at(-1)).toBeGreaterThanOrEqual(most);
  });

  it('are written with the unit that one says', () => {
    expect([900, 5_400, 86_400, 129_600, 2_592_000].map(workTime)).toEqual([
      '15 dk.',
      '1,5 sa.',
      '1 gün',
      '1,5 gün',
      '30 gün',
    ]);
  });
});

describe('the address of the numbers', () => {
  it('leaves out what it does not understand', () => {
    expect(readNumbersSearch({ days: 9, from: 'x', source: ['PIGEON', 'API'], rank: 'late', tables: true })).toEqual({
      source: ['API'],
      rank: 'late',
      tables: true,
    });
    expect(readNumbersSearch({ days: 30, from: '2026-11-01' })).toEqual({ from: '2026-11-01' });
  });

  it('writes the days out that it asks for', () => {
    expect(queryOf({ days: 30, rank: 'late' }, '2026-11-20')).toEqual({ from: '2026-10-22', to: '2026-11-20' });
    expect(queryOf({}, '2026-11-20')).toEqual({ from: '2026-11-14', to: '2026-11-20' });
    expect(queryOf({ from: '2026-03-01', to: '2026-03-31' }, '2026-11-20').from).toBe('2026-03-01');
  });

  it('knows today where the organisation is', () => {
    expect(todayIn('Europe/Istanbul', Date.parse('2026-11-20T22:00:00Z'))).toBe('2026-11-21');
    expect(todayIn('America/New_York', Date.parse('2026-11-20T02:00:00Z'))).toBe('2026-11-19');
  });

  it('forgets filters and keeps the period', () => {
    const search = readNumbersSearch({ days: 30, distributorId: ['d'], campaignId: [120] });
    expect(search.campaignId).toEqual(['120']);
    expect(cleared(search)).toEqual({ days: 30 });
    expect(changed(search, { distributorId: [] }).distributorId).toBeUndefined();
  });

  it('leads to the leads that a number counts', () => {
    expect(leadsOf(queryOf({ source: ['API'] }, '2026-11-20'), { reached: 'CONTACTED', late: undefined })).toEqual({
      source: ['API'],
      from: '2026-11-14',
      to: '2026-11-20',
      test: false,
      reached: 'CONTACTED',
    });
  });
});
