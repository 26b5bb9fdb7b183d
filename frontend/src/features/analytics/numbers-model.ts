import type { LeadFigures, NumbersOfDistributor } from './api/numbers';
import type { RankingSort } from './numbers-search';

export const steps = ['leads', 'assigned', 'contacted', 'converted'] as const;
export type Step = (typeof steps)[number];

/** 0.125 of 8 and 1; nothing of nothing. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** By how much a number grew, 0.1 for ten percent; undefined when there was nothing before. */
export function growth(now: number, before: number): number | undefined {
  return before === 0 ? undefined : (now - before) / before;
}

const sortable: Record<Exclude<RankingSort, 'name'>, (one: LeadFigures) => number> = {
  leads: (one) => -one.leads,
  contacted: (one) => -(share(one.contacted, one.leads) ?? -1),
  conversion: (one) => -(share(one.converted, one.leads) ?? -1),
  response: (one) => one.response.medianSeconds ?? Number.POSITIVE_INFINITY,
  late: (one) => -one.late,
};

/** The best first; names in the order of the server. */
export function ranked(all: NumbersOfDistributor[], sort: RankingSort): NumbersOfDistributor[] {
  if (sort === 'name') return all;
  const value = sortable[sort];
  return all.toSorted((one, other) => value(one.figures.now) - value(other.figures.now));
}

/** Who converted the largest share, of those with ten leads or more. */
export function topPerformer<T extends { id?: string; figures: { now: LeadFigures } }>(all: T[]): T | undefined {
  return all
    .filter((one) => one.id !== undefined && one.figures.now.leads >= 10 && one.figures.now.converted > 0)
    .toSorted(
      (one, other) =>
        (share(other.figures.now.converted, other.figures.now.leads) ?? 0) -
        (share(one.figures.now.converted, one.figures.now.leads) ?? 0),
    )
    .at(0);
}

/** A round number of marks that holds the largest value. */
export function ticks(most: number, wanted = 4): number[] {
  const rough = Math.max(most, 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
  const count = Math.ceil(Math.max(most, 1) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const readable = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
];

/** Marks of a span of time in seconds: whole minutes, hours or days, the last one at or above the largest value. */
export function timeTicks(most: number, wanted = 4): number[] {
  const rough = Math.max(most, MINUTE) / wanted;
  const step = readable.find((each) => each >= rough) ?? (ticks(rough / DAY, 1).at(-1) ?? 1) * DAY;
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, index) => index * step);
}
