import type { BulkSelection } from './api/bulk';
import { selectionOf, type Chosen } from './bulk-model';
import { queryOf, type LeadSearch } from './lead-search';

export const formats = ['xlsx', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];
export type Separator = 'comma' | 'semicolon';

/** What a file can tell of a lead, in the groups of the dialogue; keys are the API's. */
export const columnGroups = [
  { key: 'person', columns: ['fullName', 'firstName', 'lastName', 'email', 'phone', 'emailRaw', 'phoneRaw'] },
  {
    key: 'work',
    columns: [
      'id',
      'number',
      'status',
      'distributorName',
      'assigneeName',
      'teamName',
      'createdAt',
      'submittedAt',
      'firstContactAt',
      'updatedAt',
      'lostReason',
      'tags',
    ],
  },
  { key: 'interest', columns: ['score', 'scoreLevel', 'interest', 'fit', 'service', 'answers', 'consents'] },
  {
    key: 'origin',
    columns: [
      'source',
      'platform',
      'organic',
      'campaignName',
      'adSetName',
      'adName',
      'formName',
      'utmSource',
      'utmMedium',
      'utmCampaign',
      'utmTerm',
      'utmContent',
      'externalId',
    ],
  },
] as const;

export const standardColumns: string[] = [
  'id',
  'fullName',
  'email',
  'phone',
  'distributorName',
  'status',
  'assigneeName',
  'createdAt',
];

/** What a person has asked for, and is offered again. */
export type Wish = { format: Format; separator: Separator; columns: string[] };

/** Above this the browser keeps the file itself while it comes, and tells how far it is. */
export const MOST_IN_PAGE = 50_000;

const KEY = 'huni.export';

export function firstWish(language: 'tr' | 'en'): Wish {
  return { format: 'xlsx', separator: language === 'tr' ? 'semicolon' : 'comma', columns: standardColumns };
}

/** What was asked for last time, as far as it is understood. */
export function rememberedWish(language: 'tr' | 'en'): Wish {
  const first = firstWish(language);
  const kept = read();
  const columns = Array.isArray(kept.columns) ? kept.columns.filter((each) => typeof each === 'string') : [];
  return {
    format: formats.find((each) => each === kept.format) ?? first.format,
    separator: kept.separator === 'comma' || kept.separator === 'semicolon' ? kept.separator : first.separator,
    columns: columns.length ? columns : first.columns,
  };
}

export function rememberWish(wish: Wish): void {
  localStorage.setItem(KEY, JSON.stringify(wish));
}

function read(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

export type ExportQuery = ReturnType<typeof exportQuery>;

/** The address of everything that matches; refused when another number matches than the person has seen. */
export function exportQuery(search: LeadSearch, now: number, wish: Wish, language: 'tr' | 'en', count: number) {
  const { limit: _limit, cursor: _cursor, ...filter } = queryOf(search, now);
  return { ...filter, ...wish, language, expectedCount: count };
}

export function addressOf(query: ExportQuery): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat()) if (each !== undefined) params.append(name, String(each));
  }
  return `/api/v1/leads/export?${params}`;
}

export type ExportBody = Wish & { selection: BulkSelection; sort: string; language: 'tr' | 'en' };

/** Named leads, which do not fit in an address. */
export function exportBody(
  chosen: Chosen,
  search: LeadSearch,
  now: number,
  wish: Wish,
  language: 'tr' | 'en',
): ExportBody {
  return { ...wish, language, sort: search.sort ?? '-submittedAt', selection: selectionOf(chosen, search, now) };
}

const LINE_END = 10;

/** Lines in a piece of a CSV, by which one sees how far it is. */
export function linesIn(piece: Uint8Array): number {
  return piece.reduce((lines, byte) => (byte === LINE_END ? lines + 1 : lines), 0);
}

/** The name that the server gives the file. */
export function fileName(disposition: string | null, format: Format): string {
  return /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1] ?? `leads.${format}`;
}
