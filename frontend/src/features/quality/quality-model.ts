import type { Band, Criterion, CriterionForm, QualityCell, QualitySpread } from './api/quality';

export type Subject = Criterion['subject'];
export type Check = Criterion['check'];
export type Dimension = Criterion['dimension'];
export type Wording = { subject: Subject; key?: string; check: Check; words?: string[]; from?: number; to?: number };

export const dimensions: Dimension[] = ['INTEREST', 'FIT'];
export const subjects: Subject[] = [
  'SERVICE',
  'ANSWERS_SHARE',
  'ANSWERS_GIVEN',
  'CALLS_ANSWERED',
  'CALLS_MISSED',
  'MINUTES_TO_ANSWER',
  'WRONG_NUMBERS',
  'EMAIL',
  'PHONE',
  'SOURCE',
  'PLATFORM',
  'CAMPAIGN',
  'FORM',
  'CUSTOM',
  'ANSWER',
];
const signals = new Set<Subject>([
  'ANSWERS_SHARE',
  'ANSWERS_GIVEN',
  'CALLS_ANSWERED',
  'CALLS_MISSED',
  'MINUTES_TO_ANSWER',
  'WRONG_NUMBERS',
]);
export const MOST = 20;

/** The highest band first, as a matrix is read from its far corner. */
export const bands = ['HIGH', 'MIDDLE', 'LOW', 'UNKNOWN'] as const satisfies Band[];

export function isNamed(subject: Subject): boolean {
  return subject === 'CUSTOM' || subject === 'ANSWER';
}

/** What can be asked of a subject: numbers have ranges, words do not. */
export function checksOf(subject: Subject): Check[] {
  if (signals.has(subject)) return ['BETWEEN'];
  return isNamed(subject) ? ['ONE_OF', 'CONTAINS', 'PRESENT', 'BETWEEN'] : ['PRESENT', 'ONE_OF', 'CONTAINS'];
}

/** A criterion on the page, complete or not; place tells it apart there. */
export type Draft = CriterionForm & { place: string };

let places = 0;

export function draftOf(criterion: Criterion): Draft {
  return { ...criterion, place: criterion.id };
}

export function newDraft(dimension: Dimension): Draft {
  const subject = dimension === 'FIT' ? 'PHONE' : 'CALLS_ANSWERED';
  const check = dimension === 'FIT' ? 'PRESENT' : 'BETWEEN';
  const range = dimension === 'FIT' ? {} : { from: 1 };
  return { place: `new ${++places}`, dimension, subject, check, points: 20, ...range };
}

/** What the server is told: only what the subject and the check have. */
export function formOf({ place: _place, ...draft }: Draft): CriterionForm {
  const { key, words, from, to, ...rest } = draft;
  return {
    ...rest,
    ...(isNamed(draft.subject) ? { key: key ?? '' } : {}),
    ...(draft.check === 'ONE_OF' || draft.check === 'CONTAINS' ? { words: words ?? [] } : {}),
    ...(draft.check === 'BETWEEN' ? { from, to } : {}),
  };
}

export function isComplete(draft: Draft): boolean {
  const named = !isNamed(draft.subject) || Boolean(draft.key?.trim());
  const worded = draft.check === 'ONE_OF' || draft.check === 'CONTAINS' ? Boolean(draft.words?.length) : true;
  const low = draft.from ?? -Infinity;
  const high = draft.to ?? Infinity;
  const ranged = draft.check !== 'BETWEEN' || ((draft.from !== undefined || draft.to !== undefined) && low <= high);
  return named && worded && ranged && draft.points !== 0;
}

/** A dimension with criteria needs one that gives points. */
export function isReachable(drafts: Draft[], dimension: Dimension): boolean {
  const own = drafts.filter((draft) => draft.dimension === dimension);
  return own.length === 0 || own.some((draft) => draft.points > 0);
}

export function cellOf(spread: QualitySpread, interest: Band, fit: Band): QualityCell {
  const found = spread.cells.find((cell) => cell.interest === interest && cell.fit === fit);
  return found ?? { interest, fit, leads: 0 };
}

export function leadsOf(spread: QualitySpread): number {
  return spread.cells.reduce((sum, cell) => sum + cell.leads, 0);
}
