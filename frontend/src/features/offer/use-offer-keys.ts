import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { Offer } from './api/offers';

type Acts = Record<'onAccept' | 'onDecline' | 'onOpen', (offer: Offer) => unknown>;

/** What has the focus answers to its own keys. */
const BUSY = 'button, a, input, [role=dialog], [role=tab]';

/** j and k move, a accepts, d declines, Enter opens what was accepted; answers at which offer one is. */
export function useOfferKeys(offers: Offer[], { onAccept, onDecline, onOpen }: Acts): number {
  const [wanted, setWanted] = useState(-1);
  const at = Math.min(wanted, offers.length - 1);
  const move = (step: number) => setWanted(Math.max(0, Math.min(offers.length - 1, at + step)));
  const on = (act: (offer: Offer) => unknown) => () => {
    const offer = offers[at];
    if (offer && !document.querySelector('[role=dialog]')) act(offer);
  };
  const enter = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element && event.target.closest(BUSY))) on(onOpen)();
  };
  useHotkeys([
    ['j', () => move(1)],
    ['ArrowDown', () => move(1)],
    ['k', () => move(-1)],
    ['ArrowUp', () => move(-1)],
    ['a', on(onAccept)],
    ['d', on(onDecline)],
    ['Enter', enter, { preventDefault: false }],
  ]);
  return at;
}
