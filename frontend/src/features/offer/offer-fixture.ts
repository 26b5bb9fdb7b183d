import type { Offer, OfferAsk } from './api/offers';

/** An offer to as many distributors as there are states. */
export function anOffer(...states: OfferAsk['state'][]): Offer {
  return {
    id: 'o-1',
    state: 'OPEN',
    at: '2026-11-20T09:00:00Z',
    together: false,
    withinHours: 4,
    workingHours: false,
    version: 1,
    preview: { name: 'A••• Y•••', source: 'WEB_FORM', score: 85, submittedAt: '2026-11-20T08:00:00Z' },
    undecided: false,
    asks: states.map((state, place) => ({
      distributorId: `d-${place}`,
      distributorName: `Klinik ${place + 1}`,
      state,
    })),
    allowed: ['accept', 'decline'],
  };
}
