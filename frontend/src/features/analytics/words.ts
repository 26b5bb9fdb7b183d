import { currentLanguage } from '@/shared/i18n/language';

const locales = { tr: 'tr-TR', en: 'en-GB' };

function locale(): string {
  return locales[currentLanguage()];
}

/** 0.712 as %71,2 or 71.2%. */
export function percent(value: number | undefined): string {
  return value === undefined
    ? '–'
    : value.toLocaleString(locale(), { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** Points of percent between two shares, without a sign. */
export function points(difference: number): string {
  return Math.abs(difference * 100).toLocaleString(locale(), { maximumFractionDigits: 1 });
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** Working time, short: "45 sn", "9 dk", "2,5 sa", "1,5 gün"; a day is 24 hours of it. */
export function workTime(seconds: number | undefined): string {
  if (seconds === undefined) return '–';
  const [unit, size] = UNITS.find(([, least]) => seconds >= least) ?? ['second', 1];
  const value = seconds / size;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: size > 60 && value < 10 ? 1 : 0,
  }).format(value);
}

export function dayName(date: string): string {
  return new Date(`${date}T00:00`).toLocaleDateString(locale(), { day: 'numeric', month: 'short' });
}

/** Two days as one range: "14–20 Kas". */
export function range({ from, to }: { from: string; to: string }): string {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' }).formatRange(
    new Date(`${from}T00:00`),
    new Date(`${to}T00:00`),
  );
}

export function clockNow(at: number): string {
  return new Date(at).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });
}
