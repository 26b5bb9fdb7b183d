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

/** A day of the calendar, which has no zone. */
export function dayOf(date: string): string {
  return new Date(`${date}T00:00`).toLocaleDateString(locale(), { day: 'numeric', month: 'short', year: 'numeric' });
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
  if (since < 2 * DAY) {
    return `${new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-1, 'day')} ${clock(at)}`;
  }
  return day(at);
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

/** +905327301409 as +90 532 730 14 09; other countries in groups of three. */
export function phone(e164: string): string {
  const turkish = /^\+90(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(e164);
  if (turkish) return `+90 ${turkish.slice(1).join(' ')}`;
  const other = /^\+(49|44|33|31|48|43|41|7|1|\d{3})(\d+)$/.exec(e164);
  return other ? `+${other[1]} ${(other[2] ?? '').replaceAll(/(\d{3})(?=\d{2,})/g, '$1 ')}` : e164;
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(0), words.length > 1 ? words.at(-1) : '']
    .map((word) => (word ?? '').charAt(0).toLocaleUpperCase(locale()))
    .join('');
}
