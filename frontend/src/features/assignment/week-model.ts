import type { Week } from './api/assignment';

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];
export type Hours = { works: boolean; from: string; until: string };
export type WeekFields = Record<Weekday, Hours>;

const USUAL = { from: '09:00', until: '18:00' };

export function fieldsOf(week: Week | undefined): WeekFields {
  const hours = (day: Weekday): Hours => {
    const found = week?.days.find((one) => one.day === day);
    return { works: Boolean(found), from: found?.from ?? USUAL.from, until: found?.until ?? USUAL.until };
  };
  return {
    MONDAY: hours('MONDAY'),
    TUESDAY: hours('TUESDAY'),
    WEDNESDAY: hours('WEDNESDAY'),
    THURSDAY: hours('THURSDAY'),
    FRIDAY: hours('FRIDAY'),
    SATURDAY: hours('SATURDAY'),
    SUNDAY: hours('SUNDAY'),
  };
}

export function weekOf(fields: WeekFields): Week {
  return {
    days: weekdays
      .filter((day) => fields[day].works)
      .map((day) => ({ day, from: fields[day].from, until: fields[day].until })),
  };
}

/** Midnight at the end of a day comes after every hour of it. */
export function isBackwards({ works, from, until }: Hours): boolean {
  return works && until !== '00:00' && from >= until;
}

type Run = { first: Weekday; last: Weekday; from: string; until: string };

/** Days that follow each other with the same hours, together: Monday to Saturday 09:00 to 18:00. */
export function runsOf(week: Week): Run[] {
  const runs: Run[] = [];
  for (const day of weekdays) {
    const hours = week.days.find((one) => one.day === day);
    const before = runs.at(-1);
    if (!hours) continue;
    const follows = before && weekdays.indexOf(before.last) === weekdays.indexOf(day) - 1;
    if (follows && before.from === hours.from && before.until === hours.until) before.last = day;
    else runs.push({ first: day, last: day, from: hours.from, until: hours.until });
  }
  return runs;
}
