import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { currentLanguage } from '@/shared/i18n/language';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const locales = { tr: 'tr-TR', en: 'en-GB' };

function locale(): string {
  return locales[currentLanguage()];
}

/** 92.5 as people of the language write it. */
export function number(value: number): string {
  return value.toLocaleString(locale(), { maximumFractionDigits: 1 });
}

/** For figures whose third place still tells something. */
export function finely(value: number, digits = 3): string {
  return value.toLocaleString(locale(), { maximumFractionDigits: digits });
}

export function moment(at: string): string {
  return new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}

/** The moment with its zone, for tooltips. */
export function exactly(at: string): string {
  return new Date(at).toLocaleString(locale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}

export function day(at: string): string {
  return new Date(at).toLocaleDateString(locale(), { day: 'numeric', month: 'short' });
}

const YEAR = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

export function isPlainDay(text: string): boolean {
  return PLAIN_DAY.test(text) && !Number.isNaN(Date.parse(text));
}

/** A day of the calendar, which has no zone: the same one in every browser. */
export function dayOf(date: string, options: Intl.DateTimeFormatOptions = YEAR): string {
  return new Date(`${date}T00:00Z`).toLocaleDateString(locale(), { ...options, timeZone: 'UTC' });
}

export function shortDayOf(date: string): string {
  return dayOf(date, { day: 'numeric', month: 'short' });
}

export function clock(at: string): string {
  return new Date(at).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });
}

/** How long ago, in the short words of a list: "şimdi", "4 dk", "3 sa", "dün 09:18", "12 Kas". */
export function ago(at: string, now: number): string {
  const since = now - Date.parse(at);
  const short = new Intl.NumberFormat(locale(), { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  const hours = new Intl.NumberFormat(locale(), { style: 'unit', unit: 'hour', unitDisplay: 'short' });
  if (since < MINUTE) return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(0, 'second');
  if (since < HOUR) return short.format(Math.floor(since / MINUTE));
  if (since < DAY) return hours.format(Math.floor(since / HOUR));
  if (isYesterday(new Date(at), new Date(now))) {
    return `${new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-1, 'day')} ${clock(at)}`;
  }
  return day(at);
}

function isYesterday(at: Date, now: Date): boolean {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return at.toDateString() === yesterday.toDateString();
}

/** A span until or since, with its unit: "5 gün", "48 dakika". */
export function span(millis: number): string {
  const size = Math.abs(millis);
  const [value, unit] =
    size < HOUR
      ? [Math.round(size / MINUTE), 'minute']
      : size < DAY
        ? [Math.round(size / HOUR), 'hour']
        : [Math.round(size / DAY), 'day'];
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(Math.max(1, value));
}

export function seconds(millis: number): string {
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(millis / SECOND);
}

export function bytes(size: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const step = size <= 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(size) / 3));
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(size / 1000 ** step);
}

/**
 * +905327301409 as +90 532 730 14 09, +971501234567 as +971 50 123 4567: each country's own groups, by the library's
 * metadata. What it does not know stays as it is.
 */
export function phone(e164: string): string {
  const turkish = /^\+90(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(e164);
  if (turkish) return `+90 ${turkish.slice(1).join(' ')}`;
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

/** Of the first and the last name; a title such as "Dr." is none. */
export function initials(name: string): string {
  const all = name.trim().split(/\s+/);
  const names = all.filter((word) => !word.endsWith('.'));
  const words = names.length > 0 ? names : all;
  return [words.at(0), words.length > 1 ? words.at(-1) : '']
    .map((word) => (word ?? '').charAt(0).toLocaleUpperCase(locale()))
    .join('');
}
