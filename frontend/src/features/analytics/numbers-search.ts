import type { LeadSource } from '@/api/types';

export const presets = [1, 7, 30] as const;
export const rankingSorts = ['name', 'leads', 'contacted', 'conversion', 'response', 'late'] as const;
export type RankingSort = (typeof rankingSorts)[number];
export const sources: LeadSource[] = [
  'META_FORM',
  'WHATSAPP',
  'MESSENGER',
  'INSTAGRAM',
  'WEB_FORM',
  'IMPORT',
  'API',
  'MANUAL',
];

/** The whole view of the numbers, as it stands in the URL. Without days, the last seven. */
export type NumbersSearch = {
  days?: (typeof presets)[number];
  from?: string;
  to?: string;
  distributorId?: string[];
  teamId?: string[];
  assigneeId?: string[];
  source?: LeadSource[];
  campaignId?: string[];
  rank?: RankingSort;
  /** Charts as tables. */
  tables?: boolean;
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && DATE.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

function texts(value: unknown): string[] | undefined {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  const given = all
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .map(String)
    .filter(Boolean);
  return given.length ? given : undefined;
}

function withoutGaps(search: NumbersSearch): NumbersSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** Reads the URL; what it does not understand is left out. */
export function readNumbersSearch(raw: Record<string, unknown>): NumbersSearch {
  const from = dayOf(raw.from);
  const to = dayOf(raw.to);
  return withoutGaps({
    days: from || to ? undefined : presets.find((days) => days === raw.days),
    from,
    to,
    distributorId: texts(raw.distributorId),
    teamId: texts(raw.teamId),
    assigneeId: texts(raw.assigneeId),
    source: texts(raw.source) && sources.filter((source) => texts(raw.source)?.includes(source)),
    campaignId: texts(raw.campaignId),
    rank: rankingSorts.find((rank) => rank === raw.rank),
    tables: raw.tables === true ? true : undefined,
  });
}

export function changed(search: NumbersSearch, change: Partial<NumbersSearch>): NumbersSearch {
  const next = { ...search, ...change };
  const empty = (value: unknown) => Array.isArray(value) && value.length === 0;
  return withoutGaps(
    Object.fromEntries(Object.entries(next).map(([key, value]) => [key, empty(value) ? undefined : value])),
  );
}

export function isFiltered(search: NumbersSearch): boolean {
  return filterKeys.some((key) => search[key] !== undefined);
}

const filterKeys = ['distributorId', 'teamId', 'assigneeId', 'source', 'campaignId'] as const;

export function cleared(search: NumbersSearch): NumbersSearch {
  return changed(search, Object.fromEntries(filterKeys.map((key) => [key, undefined])));
}

/** Today by the calendar of the organisation. */
export function todayIn(zone: string, now: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
}

function earlier(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** What the server is asked for: the days are written out, so that the same question has the same answer. */
export function queryOf({ days, from, to, rank: _rank, tables: _tables, ...filters }: NumbersSearch, today: string) {
  const last = to ?? today;
  return { ...filters, from: from ?? earlier(last, (days ?? 7) - 1), to: last };
}

export type NumbersQuery = ReturnType<typeof queryOf>;

export type LeadsLink = NumbersQuery & {
  test: false;
  reached?: 'ASSIGNED' | 'CONTACTED' | 'CONVERTED';
  late?: boolean;
};

/** The list of leads that a number counts: none of those that only try a connection out. */
export function leadsOf(query: NumbersQuery, narrower: Partial<LeadsLink> = {}): LeadsLink {
  const given = Object.entries({ ...query, ...narrower }).filter(([, value]) => value !== undefined);
  return { from: query.from, to: query.to, test: false, ...Object.fromEntries(given) };
}
