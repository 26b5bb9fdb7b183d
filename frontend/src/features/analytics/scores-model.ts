import type { LeadListItem, LeadStatus, ScoreLevel } from '@/api/types';
import type { LeadsOfLevel } from './api/scores';

/** Charts as tables. */
export type ScoresSearch = { tables?: boolean };

export function readScoresSearch(raw: Record<string, unknown>): ScoresSearch {
  return raw.tables === true ? { tables: true } : {};
}

export const recommendations = ['actNow', 'abandoned', 'reconsider'] as const;
export type Recommendation = (typeof recommendations)[number];

const open: LeadStatus[] = ['NEW', 'ASSIGNED', 'CONTACTED'];

/** The lists that hold what a recommendation counts; the server looks for the same. */
export const leadsToThinkOf = {
  actNow: { status: open, assigneeId: ['none'], scoreLevel: ['VERY_GOOD', 'GOOD'], test: false },
  abandoned: { status: ['ASSIGNED'], overdue: true, test: false },
  reconsider: { status: ['ASSIGNED', 'CONTACTED'], scoreLevel: ['LOW', 'VERY_LOW'], test: false },
} satisfies Record<Recommendation, LeadsLink>;

export const bestLeads = { status: open, test: false, sort: '-score' } satisfies LeadsLink;

export type LeadsLink = {
  status: LeadStatus[];
  test: false;
  assigneeId?: string[];
  scoreLevel?: ScoreLevel[];
  overdue?: boolean;
  sort?: '-score';
};

export function leadsOfLevel(level: ScoreLevel): LeadsLink {
  return { status: open, scoreLevel: [level], test: false };
}

export function openLeads(levels: LeadsOfLevel[]): number {
  return levels.reduce((sum, { leads }) => sum + leads, 0);
}

/** Where a level ends: below the one above it, the best at the most there is. */
export function bounds(levels: LeadsOfLevel[], index: number): { from: number; to: number; included: boolean } {
  const above = levels[index - 1];
  return { from: levels[index]?.from ?? 0, to: above?.from ?? 100, included: above === undefined };
}

type Named = Pick<LeadListItem, 'fullName' | 'email' | 'phone' | 'number'>;

export function nameOf({ fullName, email, phone, number }: Named): string {
  return fullName ?? email ?? phone ?? `#${number}`;
}
