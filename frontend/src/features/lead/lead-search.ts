import type { LeadSource, LeadStatus, ScoreLevel } from '@/api/types';

/** The whole view of the list, as it stands in the URL. */
export type LeadSearch = {
  q?: string;
  status?: LeadStatus[];
  distributorId?: string[];
  assigneeId?: string[];
  source?: LeadSource[];
  scoreLevel?: ScoreLevel[];
  scoreMin?: number;
  days?: number;
  sort?: LeadSortKey;
  cursor?: string;
  page?: number;
  new?: boolean;
};

export const statuses: LeadStatus[] = ['NEW', 'ASSIGNED', 'CONTACTED', 'CONVERTED', 'LOST'];
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
export const levels: ScoreLevel[] = ['VERY_GOOD', 'GOOD', 'MEDIUM', 'LOW', 'VERY_LOW'];
export const sorts = ['-submittedAt', 'submittedAt', '-score', 'score', 'name', '-name'] as const;
export type LeadSortKey = (typeof sorts)[number];

type Raw = Record<string, unknown>;

function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((each) => each === value);
}

function someOf<T extends string>(all: readonly T[], value: unknown): T[] | undefined {
  const given = Array.isArray(value) ? value : [value];
  const known = all.filter((each) => given.includes(each));
  return known.length ? known : undefined;
}

function texts(value: unknown): string[] | undefined {
  const given = (Array.isArray(value) ? value : [value]).filter(
    (each): each is string => typeof each === 'string' && each !== '',
  );
  return given.length ? given : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}

function between(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}

function withoutGaps(search: LeadSearch): LeadSearch {
  const says = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(search).filter(([, value]) => says(value)));
}

/** Reads the URL; what it does not understand is left out. */
export function readLeadSearch(raw: Raw): LeadSearch {
  return withoutGaps({
    q: text(raw.q),
    status: someOf(statuses, raw.status),
    distributorId: texts(raw.distributorId),
    assigneeId: texts(raw.assigneeId),
    source: someOf(sources, raw.source),
    scoreLevel: someOf(levels, raw.scoreLevel),
    scoreMin: between(raw.scoreMin, 0, 100),
    days: between(raw.days, 1, 3650),
    sort: oneOf(sorts, raw.sort),
    cursor: text(raw.cursor),
    page: between(raw.page, 2, 1_000_000),
    new: raw.new === true ? true : undefined,
  });
}

/** A changed filter begins at the first page. */
export function changed(search: LeadSearch, change: Partial<LeadSearch>): LeadSearch {
  return withoutGaps({ ...search, cursor: undefined, page: undefined, new: undefined, ...change });
}

/** The filters alone, by which two views are compared. */
export function filtersOf({
  cursor: _cursor,
  page: _page,
  new: _new,
  sort: _sort,
  ...filters
}: LeadSearch): LeadSearch {
  return filters;
}

export function isFiltered(search: LeadSearch): boolean {
  return Object.keys(filtersOf(search)).length > 0;
}

export function sameFilters(one: LeadSearch, other: LeadSearch): boolean {
  const sorted = (search: LeadSearch) => JSON.stringify(Object.entries(filtersOf(search)).toSorted());
  return sorted(one) === sorted(other);
}

const DAY = 86_400_000;

/** What the server is asked for. */
export function queryOf({ days, page: _page, new: _new, ...rest }: LeadSearch, now: number) {
  const since =
    days === undefined ? {} : { createdFrom: new Date(Math.floor(now / 60_000) * 60_000 - days * DAY).toISOString() };
  return { limit: 25, ...rest, ...since };
}
