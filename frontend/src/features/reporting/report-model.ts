import type { LeadSource } from '@/api/types';

export const presets = ['today', 'yesterday', 'week', 'lastWeek', 'month', 'lastMonth'] as const;
export type Preset = (typeof presets)[number];
export const formats = ['pdf', 'xlsx', 'csv', 'json', 'html'] as const;
export type Format = (typeof formats)[number];

/** Of which leads a report tells. */
export type ReportFilters = {
  distributorId?: string[];
  teamId?: string[];
  assigneeId?: string[];
  source?: LeadSource[];
  campaignId?: string[];
};

export type ReportDays = { preset?: Preset; from?: string; to?: string };
export type ReportQuery = ReportFilters & {
  period: 'daily' | 'weekly' | 'monthly' | 'custom';
  from?: string;
  to?: string;
};

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Monday is 0. */
function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

const ends: Record<Preset, (today: string) => Pick<ReportQuery, 'period' | 'to'>> = {
  today: (today) => ({ period: 'daily', to: today }),
  yesterday: (today) => ({ period: 'daily', to: shifted(today, -1) }),
  week: (today) => ({ period: 'weekly', to: today }),
  lastWeek: (today) => ({ period: 'weekly', to: shifted(today, -1 - weekday(today)) }),
  month: (today) => ({ period: 'monthly', to: today }),
  lastMonth: (today) => ({ period: 'monthly', to: shifted(`${today.slice(0, 8)}01`, -1) }),
};

/** What the server is asked for: the days are written out, so that the same question has the same answer. */
export function reportQuery({ preset, from, to }: ReportDays, filters: ReportFilters, today: string): ReportQuery {
  if (!from && !to) return { ...filters, ...ends[preset ?? 'week'](today) };
  const last = to ?? today;
  return { ...filters, period: 'custom', from: from ?? last, to: last };
}

/** Filters as an address writes them, for a schedule to keep. */
export function searchOf(filters: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    for (const each of [value].flat()) if (each !== undefined) params.append(name, String(each));
  }
  return params.toString();
}

/** The name that the server gives the file. */
export function fileName(disposition: string | null, format: Format): string {
  return /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1] ?? `report.${format}`;
}
