import type { Import } from './api/imports';
import type { Outcome, Row, Verdict } from './api/rows';

export const steps = ['mapping', 'review', 'result'] as const;
export type Step = (typeof steps)[number];

export const verdicts: Verdict[] = ['BAD', 'DUPLICATE', 'FINE', 'DROPPED'];
const outcomes: Outcome[] = ['FAILED', 'SKIPPED', 'UPDATED', 'CREATED', 'UNDONE'];

/** Where one is in an import, as it stands in the URL. */
export type ImportSearch = { step?: Step; verdict?: Verdict; outcome?: Outcome; cursor?: string; page?: number };

/** Reads the URL; what it does not understand is left out. */
export function readImportSearch(raw: Record<string, unknown>): ImportSearch {
  const step = steps.find((each) => each === raw.step);
  const verdict = verdicts.find((each) => each === raw.verdict);
  const outcome = outcomes.find((each) => each === raw.outcome);
  return {
    ...(step ? { step } : {}),
    ...(verdict ? { verdict } : {}),
    ...(outcome ? { outcome } : {}),
    ...(typeof raw.cursor === 'string' ? { cursor: raw.cursor } : {}),
    ...(typeof raw.page === 'number' && raw.page > 1 ? { page: raw.page } : {}),
  };
}

const furthest: Record<Import['state'], Step> = {
  UPLOADED: 'mapping',
  CHECKING: 'review',
  CHECKED: 'review',
  RUNNING: 'result',
  DONE: 'result',
  CANCELLED: 'result',
  UNDOING: 'result',
  UNDONE: 'result',
};

export function isReached(step: Step, state: Import['state']): boolean {
  return steps.indexOf(step) <= steps.indexOf(furthest[state]);
}

/** What is shown: the step that is asked for when the import has come so far, else how far it has come. */
export function stepOf(state: Import['state'], asked?: Step): Step {
  return asked && isReached(asked, state) ? asked : furthest[state];
}

/** Rows are judged anew by each check and each run. */
export function generationOf({ checkJobId, runJobId, state }: Import): string {
  return [checkJobId, runJobId, state].join(' ');
}

/** The kind of rows that needs a person first. */
export function firstVerdict({ bad, duplicates }: Import['counts']): Verdict {
  if (bad > 0) return 'BAD';
  return duplicates > 0 ? 'DUPLICATE' : 'FINE';
}

export function countOf(verdict: Verdict, counts: Import['counts']): number {
  const { fine, bad, duplicates, dropped } = counts;
  return { FINE: fine, BAD: bad, DUPLICATE: duplicates, DROPPED: dropped }[verdict];
}

/** What a run will do, less what was done already: leads that it makes and changes, and rows that stay out. */
export type Plan = { create: number; update: number; leftOut: number; total: number };

export function planOf({ counts, settings }: Pick<Import, 'counts' | 'settings'>): Plan {
  const { fine, duplicates, bad, dropped, created, updated } = counts;
  const create = Math.max(0, fine + (settings.duplicates === 'CREATE' ? duplicates : 0) - created);
  const update = Math.max(0, (settings.duplicates === 'UPDATE' ? duplicates : 0) - updated);
  const skipped = settings.duplicates === 'SKIP' ? duplicates : 0;
  return { create, update, leftOut: bad + dropped + skipped, total: create + update };
}

/** Rows that could be taken and that no run has come to, because it was stopped. */
export function untouchedOf({ rows, counts }: Pick<Import, 'rows' | 'counts'>): number {
  const { created, updated, skipped, failed, undone, bad, dropped } = counts;
  return Math.max(0, rows - created - updated - skipped - failed - undone - bad - dropped);
}

export type Reason = { detail: string; count: number };

/** Why rows were never tried, each reason with its count: a row is counted once, by its first fault. */
export function reasonsOf(rows: Row[]): Reason[] {
  return added(rows.flatMap(({ faults }) => faults.slice(0, 1)).map(({ detail }) => ({ detail, count: 1 })));
}

/** Each reason once, the frequent first. */
export function added(reasons: Reason[]): Reason[] {
  const counts = new Map<string, number>();
  for (const { detail, count } of reasons) counts.set(detail, (counts.get(detail) ?? 0) + count);
  return [...counts].map(([detail, count]) => ({ detail, count })).toSorted((one, other) => other.count - one.count);
}

export function may(file: Import, verb: Import['allowed'][number]): boolean {
  return file.allowed.includes(verb);
}

/** An undo that has left something: leads on which somebody has worked since stay. */
export function leftOf({
  state,
  counts,
}: Pick<Import, 'state' | 'counts'>): 'UNDONE_PARTLY' | 'NOT_UNDONE' | undefined {
  if (state !== 'UNDONE' || counts.created + counts.updated === 0) return undefined;
  return counts.undone > 0 ? 'UNDONE_PARTLY' : 'NOT_UNDONE';
}
