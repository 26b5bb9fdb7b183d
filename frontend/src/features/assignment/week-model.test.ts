import { describe, expect, it } from 'vitest';
import { fieldsOf, isBackwards, runsOf, weekOf, weekdays } from './week-model';

const workdays = weekdays.slice(0, 5).map((day) => ({ day, from: '09:00', until: '18:00' }));

describe('a working week', () => {
  it('comes back from its fields as it was', () => {
    const week = { days: [...workdays, { day: 'SUNDAY' as const, from: '20:00', until: '00:00' }] };
    expect(weekOf(fieldsOf(week))).toEqual(week);
  });

  it('offers usual hours for a day off without working on it', () => {
    const fields = fieldsOf({ days: [] });
    expect(fields.MONDAY).toEqual({ works: false, from: '09:00', until: '18:00' });
    expect(weekOf(fields)).toEqual({ days: [] });
  });

  it('is told as runs of days with the same hours', () => {
    const days = [...workdays, { day: 'SATURDAY' as const, from: '10:00', until: '14:00' }];
    expect(runsOf({ days })).toEqual([
      { first: 'MONDAY', last: 'FRIDAY', from: '09:00', until: '18:00' },
      { first: 'SATURDAY', last: 'SATURDAY', from: '10:00', until: '14:00' },
    ]);
    expect(runsOf({ days: workdays.filter((one) => one.day !== 'WEDNESDAY') })).toHaveLength(2);
  });

  it('does not end before it begins, but may end at midnight', () => {
    expect(isBackwards({ works: true, from: '18:00', until: '09:00' })).toBe(true);
    expect(isBackwards({ works: true, from: '18:00', until: '00:00' })).toBe(false);
    expect(isBackwards({ works: false, from: '18:00', until: '09:00' })).toBe(false);
  });
});
