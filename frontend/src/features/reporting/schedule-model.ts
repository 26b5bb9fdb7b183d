import type { Schedule, ScheduleWish } from './api/schedules';

export const paces = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export const reportFormats = ['PDF', 'XLSX', 'CSV', 'JSON', 'HTML'] as const;
export const exportFormats = ['XLSX', 'CSV', 'JSON'] as const;

const MORNING = '8';

/** The fields of the form; choices of numbers are texts, as selects hold them. */
export type ScheduleFields = {
  name: string;
  kind: ScheduleWish['kind'];
  period: (typeof paces)[number];
  search: string;
  format: ScheduleWish['format'];
  language: 'tr' | 'en';
  pace: (typeof paces)[number];
  weekday: (typeof weekdays)[number];
  monthDay: string;
  hour: string;
  people: string[];
  addresses: string[];
  active: boolean;
};

export function fieldsOf(
  schedule: Schedule | undefined,
  me: string,
  search: string,
  language: 'tr' | 'en',
): ScheduleFields {
  if (!schedule) {
    return {
      name: '',
      kind: 'REPORT',
      period: 'WEEKLY',
      search,
      format: 'PDF',
      language,
      pace: 'WEEKLY',
      weekday: 'MONDAY',
      monthDay: '1',
      hour: MORNING,
      people: [me],
      addresses: [],
      active: true,
    };
  }
  const { rhythm, period } = schedule;
  return {
    name: schedule.name,
    kind: schedule.kind,
    period: paces.find((each) => each === period) ?? 'WEEKLY',
    search: schedule.search,
    format: schedule.format,
    language: schedule.language,
    pace: rhythm.pace,
    weekday: rhythm.weekday ?? 'MONDAY',
    monthDay: String(rhythm.monthDay ?? 1),
    hour: String(rhythm.hour),
    people: schedule.people,
    addresses: schedule.addresses,
    active: schedule.active,
  };
}

export function wishOf({ pace, weekday, monthDay, hour, ...rest }: ScheduleFields): ScheduleWish {
  return { ...rest, rhythm: { pace, weekday, monthDay: Number(monthDay), hour: Number(hour) } };
}

/** 8 as a clock shows it. */
export function clockOf(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
