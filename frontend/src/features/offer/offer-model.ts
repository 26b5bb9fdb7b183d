import type { ScoreLevel } from '@/api/types';
import type { Offer, OfferAsk } from './api/offers';

const MINUTE = 60_000;
const LEVELS: [number, ScoreLevel][] = [
  [80, 'VERY_GOOD'],
  [60, 'GOOD'],
  [40, 'MEDIUM'],
  [20, 'LOW'],
];

export const DECLINE_REASONS = [
  'NO_CAPACITY',
  'OTHER_SERVICE',
  'OTHER_REGION',
  'OTHER_LANGUAGE',
  'KNOWN_ALREADY',
  'NOT_PROMISING',
  'OTHER',
] as const;

export function levelOf(score: number): ScoreLevel {
  return LEVELS.find(([from]) => score >= from)?.[1] ?? 'VERY_LOW';
}

/** The one who is asked now, else the one who said something last. */
export function currentAsk(offer: Offer): OfferAsk | undefined {
  const known = offer.asks.filter((ask) => ask.state !== 'WAITING');
  return known.find((ask) => ask.state === 'OPEN') ?? known.at(-1);
}

export type Left = { hours: number; minutes: number; urgent: boolean };

/** How long an answer still counts; undefined once it is too late. */
export function left(dueAt: string | undefined, now: number): Left | undefined {
  const minutes = dueAt ? Math.ceil((Date.parse(dueAt) - now) / MINUTE) : 0;
  return minutes > 0 ? { hours: Math.floor(minutes / 60), minutes: minutes % 60, urgent: minutes <= 60 } : undefined;
}
