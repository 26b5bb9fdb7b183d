import type { CallResult } from '@/api/types';

export type Draft = { kind: 'note' | 'call'; text: string; result: CallResult };

export const NOTHING: Draft = { kind: 'note', text: '', result: 'TALKED' };

/** In the page only: what is written of a person must not lie in the browser's storage. Closing the tab asks first. */
const drafts = new Map<string, Draft>();
const sending = new Set<string>();
const listeners = new Set<() => void>();

const keyOf = (person: string, lead: string) => `${person} ${lead}`;

/** Blanks alone are typed, but nothing is lost with them. */
const isWritten = (draft: Draft) => draft.text.trim() !== '';

function askBeforeClosing(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function tell(): void {
  if ([...drafts.values()].some(isWritten)) addEventListener('beforeunload', askBeforeClosing);
  else removeEventListener('beforeunload', askBeforeClosing);
  listeners.forEach((listener) => listener());
}

export function onDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** What a person has begun for a lead and not saved. */
export function draftOf(person: string, lead: string): Draft {
  return drafts.get(keyOf(person, lead)) ?? NOTHING;
}

export function keepDraft(person: string, lead: string, draft: Draft): void {
  const key = keyOf(person, lead);
  if (draft.text) drafts.set(key, draft);
  else drafts.delete(key);
  tell();
}

/** Whether it is on its way, begun by whichever composer. */
export function isSending(person: string, lead: string): boolean {
  return sending.has(keyOf(person, lead));
}

/** Sends it once, and lets go of what was sent; what was typed since then stays, and all of it when it is refused. */
export async function sendDraft(person: string, lead: string, send: () => Promise<unknown>): Promise<void> {
  const key = keyOf(person, lead);
  if (sending.has(key)) return;
  const { text } = draftOf(person, lead);
  sending.add(key);
  tell();
  try {
    await send();
    const now = draftOf(person, lead);
    if (now.text === text) keepDraft(person, lead, { ...now, text: '' });
  } finally {
    sending.delete(key);
    tell();
  }
}

function forget(gone: (key: string) => boolean): void {
  [...drafts.keys()].filter(gone).forEach((key) => drafts.delete(key));
  tell();
}

/** Of a lead that is no longer there for this person. */
export function forgetDraftsOf(lead: string): void {
  forget((key) => key.endsWith(` ${lead}`));
}

export function forgetDrafts(): void {
  forget(() => true);
}

/** Of those who were signed in on this page before. */
export function forgetDraftsOfOthers(person: string): void {
  forget((key) => !key.startsWith(`${person} `));
}

export function countDrafts(person: string): number {
  return [...drafts].filter(([key, draft]) => key.startsWith(`${person} `) && isWritten(draft)).length;
}
