import type { LeadSource, LeadStatus, QualityBand, ScoreLevel } from '@/api/types';

export const utmKeys = ['utmSource', 'utmMedium', 'utmCampaign', 'utmTerm', 'utmContent'] as const;
export type UtmKey = (typeof utmKeys)[number];

/** What a row can show, in its order; the lead itself always stands first. */
export const columnKeys = [
  'score',
  'interest',
  'fit',
  'status',
  'distributor',
  'assignee',
  'campaign',
  'tags',
  'source',
  'email',
  'form',
  'number',
  'submitted',
] as const;
export type ColumnKey = (typeof columnKeys)[number];
export const standardColumns: ColumnKey[] = ['score', 'status', 'distributor', 'assignee', 'campaign', 'submitted'];

/** Steps that a lead may ever have reached, whatever its status is now. */
export const reachedSteps = ['ASSIGNED', 'CONTACTED', 'CONVERTED'] as const;
export type ReachedStep = (typeof reachedSteps)[number];

/** The whole view of the list, as it stands in the URL. */
export type LeadSearch = {
  q?: string;
  status?: LeadStatus[];
  distributorId?: string[];
  assigneeId?: string[];
  source?: LeadSource[];
  scoreLevel?: ScoreLevel[];
  interest?: QualityBand[];
  fit?: QualityBand[];
  scoreMin?: number;
  scoreMax?: number;
  days?: number;
  from?: string;
  to?: string;
  teamId?: string[];
  campaignId?: string[];
  formId?: string[];
  /** The import that made or changed them. */
  importId?: string;
  tag?: string[];
  custom?: string[];
  reached?: ReachedStep;
  late?: boolean;
  /** Late, and still without a first answer. */
  overdue?: boolean;
  test?: boolean;
  deleted?: boolean;
  sort?: LeadSortKey;
  columns?: ColumnKey[];
  view?: string;
  cursor?: string;
  page?: number;
  new?: boolean;
  export?: boolean;
} & Partial<Record<UtmKey, string[]>>;

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
export const qualityBands: QualityBand[] = ['HIGH', 'MIDDLE', 'LOW', 'UNKNOWN'];
export const sorts = [
  '-submittedAt',
  'submittedAt',
  '-score',
  'score',
  'name',
  '-name',
  '-interest',
  'interest',
  '-fit',
  'fit',
] as const;
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
  const given = (Array.isArray(value) ? value : [value]).map(text).filter((each) => each !== undefined);
  return given.length ? given : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}

function truth(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function date(value: unknown): string | undefined {
  return typeof value === 'string' && DATE.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
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
    interest: someOf(qualityBands, raw.interest),
    fit: someOf(qualityBands, raw.fit),
    scoreMin: between(raw.scoreMin, 0, 100),
    scoreMax: between(raw.scoreMax, 0, 100),
    days: between(raw.days, 1, 3650),
    from: date(raw.from),
    to: date(raw.to),
    teamId: texts(raw.teamId),
    campaignId: texts(raw.campaignId),
    formId: texts(raw.formId),
    importId: text(raw.importId),
    tag: texts(raw.tag),
    ...Object.fromEntries(utmKeys.map((key) => [key, texts(raw[key])])),
    custom: texts(raw.custom)?.filter((pair) => /^[^:]+:./.test(pair)),
    reached: oneOf(reachedSteps, raw.reached),
    late: truth(raw.late),
    overdue: truth(raw.overdue),
    test: truth(raw.test),
    deleted: raw.deleted === true ? true : undefined,
    sort: oneOf(sorts, raw.sort),
    columns: someOf(columnKeys, raw.columns),
    view: text(raw.view),
    cursor: text(raw.cursor),
    page: between(raw.page, 2, 1_000_000),
    new: raw.new === true ? true : undefined,
    export: raw.export === true ? true : undefined,
  });
}

/** A changed filter begins at the first page. */
export function changed(search: LeadSearch, change: Partial<LeadSearch>): LeadSearch {
  return withoutGaps({ ...search, cursor: undefined, page: undefined, new: undefined, export: undefined, ...change });
}

/** The filters alone, by which two views are compared. */
export function filtersOf(search: LeadSearch): LeadSearch {
  const { sort: _sort, columns: _columns, ...filters } = keptOf(search);
  return filters;
}

const KEPT_TOTALS = new Set(['status', 'distributorId', 'assigneeId', 'teamId', 'test', 'scoreLevel', 'overdue']);

/** Whether the server keeps the number of these leads; whatever else is asked for it would have to count. */
export function isCountKept(search: LeadSearch): boolean {
  const counts = search.overdue === undefined || (search.overdue && search.scoreLevel === undefined);
  return counts && Object.keys(filtersOf(search)).every((key) => KEPT_TOTALS.has(key));
}

/** What a saved view keeps: everything but where one is in the list. */
export function keptOf(search: LeadSearch): LeadSearch {
  const { cursor: _cursor, page: _page, new: _new, export: _export, view: _view, ...kept } = search;
  return kept;
}

export function isFiltered(search: LeadSearch): boolean {
  return Object.keys(filtersOf(search)).some((key) => key !== 'deleted');
}

export function sameFilters(one: LeadSearch, other: LeadSearch): boolean {
  return sorted(filtersOf(one)) === sorted(filtersOf(other));
}

function sorted(search: LeadSearch): string {
  return JSON.stringify(Object.entries(search).toSorted(([one], [other]) => one.localeCompare(other)));
}

/** A changed filter that keeps the choice of columns. */
export function cleared(search: LeadSearch): LeadSearch {
  return withoutGaps({ sort: search.sort, columns: search.columns, deleted: search.deleted });
}

const DAY = 86_400_000;

/** What the server is asked for. Days are those of the person's clock; the last one is included. */
export function queryOf(search: LeadSearch, now: number) {
  const { days, from, to, page: _page, new: _new, export: _export, columns: _columns, view: _view, ...rest } = search;
  const since = days === undefined ? undefined : new Date(Math.floor(now / 60_000) * 60_000 - days * DAY);
  const first = from ? new Date(`${from}T00:00`) : since;
  const end = to ? new Date(`${to}T00:00`) : undefined;
  end?.setDate(end.getDate() + 1);
  return {
    limit: 25,
    ...rest,
    ...(first ? { createdFrom: first.toISOString() } : {}),
    ...(end ? { createdTo: end.toISOString() } : {}),
  };
}
