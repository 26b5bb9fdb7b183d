import { expect, it } from 'vitest';
import { fileName, reportQuery, searchOf } from './report-model';

const TUESDAY = '2026-12-01';

it.each([
  ['today', 'daily', '2026-12-01'],
  ['yesterday', 'daily', '2026-11-30'],
  ['week', 'weekly', '2026-12-01'],
  ['lastWeek', 'weekly', '2026-11-29'],
  ['month', 'monthly', '2026-12-01'],
  ['lastMonth', 'monthly', '2026-11-30'],
] as const)('%s is %s until %s', (preset, period, to) => {
  expect(reportQuery({ preset }, { source: ['API'] }, TUESDAY)).toEqual({ source: ['API'], period, to });
});

it('takes own days as they are', () => {
  expect(reportQuery({ from: '2026-10-01', preset: 'week' }, {}, TUESDAY)).toEqual({
    period: 'custom',
    from: '2026-10-01',
    to: TUESDAY,
  });
  expect(reportQuery({ to: '2026-10-01' }, {}, TUESDAY)).toEqual({
    period: 'custom',
    from: '2026-10-01',
    to: '2026-10-01',
  });
});

it('begins a week on Monday', () => {
  expect(reportQuery({ preset: 'lastWeek' }, {}, '2026-11-30').to).toBe('2026-11-29');
  expect(reportQuery({ preset: 'lastWeek' }, {}, '2026-11-29').to).toBe('2026-11-22');
});

it('writes filters as an address does', () => {
  expect(searchOf({ source: ['API', 'WHATSAPP'], distributorId: undefined, days: 7 })).toBe(
    'source=API&source=WHATSAPP&days=7',
  );
});

it('calls a file as the server does', () => {
  expect(fileName('inline; filename="lead-report-daily.pdf"', 'pdf')).toBe('lead-report-daily.pdf');
  expect(fileName(null, 'csv')).toBe('report.csv');
});
