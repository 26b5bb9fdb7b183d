import { afterEach, expect, it, vi } from 'vitest';
import {
  countDrafts,
  draftOf,
  forgetDrafts,
  forgetDraftsOf,
  forgetDraftsOfOthers,
  isSending,
  keepDraft,
  NOTHING,
  onDrafts,
  sendDraft,
} from './drafts';

const draft = (text: string) => ({ kind: 'call', text, result: 'BUSY' }) as const;

const closes = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));

afterEach(forgetDrafts);

it('keeps a draft of each person for each lead, and nothing without words', () => {
  keepDraft('ayşe', 'l-1', draft('Geri aranacak'));
  expect(draftOf('ayşe', 'l-1')).toMatchObject(draft('Geri aranacak'));
  expect(draftOf('ayşe', 'l-1')).toBe(draftOf('ayşe', 'l-1'));
  expect(draftOf('mert', 'l-1')).toBe(NOTHING);
  keepDraft('ayşe', 'l-1', draft(''));
  expect(draftOf('ayşe', 'l-1')).toBe(NOTHING);
});

it('forgets those of other people and of leads that are gone', () => {
  for (const lead of ['l-1', 'l-2']) keepDraft('ayşe', lead, draft(lead));
  keepDraft('mert', 'l-1', draft('başkasının'));
  forgetDraftsOfOthers('ayşe');
  forgetDraftsOf('l-2');
  expect([countDrafts('ayşe'), countDrafts('mert')]).toEqual([1, 0]);
  expect(draftOf('ayşe', 'l-1').text).toBe('l-1');
});

it('is sent once at a time; what was typed since then stays', async () => {
  keepDraft('ayşe', 'l-1', draft('Bir'));
  let answer = () => {};
  const send = vi.fn(() => new Promise<void>((resolve) => (answer = resolve)));
  const heard = vi.fn();
  const stop = onDrafts(heard);
  const sent = sendDraft('ayşe', 'l-1', send);
  await sendDraft('ayşe', 'l-1', send);
  expect(isSending('ayşe', 'l-1')).toBe(true);
  keepDraft('ayşe', 'l-1', draft('Bir, iki'));
  answer();
  await sent;
  stop();
  expect(send).toHaveBeenCalledTimes(1);
  expect(heard).toHaveBeenCalled();
  expect(isSending('ayşe', 'l-1')).toBe(false);
  expect(draftOf('ayşe', 'l-1').text).toBe('Bir, iki');
});

it('stays when it is refused', async () => {
  keepDraft('ayşe', 'l-1', draft('Bir'));
  await expect(sendDraft('ayşe', 'l-1', () => Promise.reject(new Error('hayır')))).rejects.toThrow('hayır');
  expect(draftOf('ayşe', 'l-1').text).toBe('Bir');
  expect(isSending('ayşe', 'l-1')).toBe(false);
});

it('is nowhere in the browser, so that the tab asks before it closes as long as there is one', () => {
  keepDraft('ayşe', 'l-1', draft('Yarım'));
  expect(closes()).toBe(false);
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('Yarım');
  forgetDraftsOf('l-1');
  expect(closes()).toBe(true);
});

it('takes blanks as they are typed, and loses nothing with them', () => {
  keepDraft('ayşe', 'l-1', draft(' '));
  expect(draftOf('ayşe', 'l-1').text).toBe(' ');
  expect(countDrafts('ayşe')).toBe(0);
  expect(closes()).toBe(true);
});
