import { useHotkeys, type HotkeyItem } from '@mantine/hooks';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useLeadSteps } from './use-lead-steps';
import type { Selection } from './use-selection';

const NATIVE = { preventDefault: false };

const TEXT = 'input:not([type=checkbox]), textarea, select, [contenteditable=true]';
const ABOVE = '[role=menu], [role=dialog], [role=listbox]';

function isIn(event: KeyboardEvent, selector: string): boolean {
  return event.target instanceof Element && event.target.closest(selector) !== null;
}

/** Whether something lies open above the list that Esc closes first, or where one writes. */
function isAbove(event: KeyboardEvent): boolean {
  // What has just opened may not have the focus yet; what is closed may still be there, hidden.
  const open = [...document.querySelectorAll(`[data-portal] :is(${ABOVE})`)].filter((each) => each.checkVisibility());
  return isIn(event, `${TEXT}, ${ABOVE}`) || open.length > 0;
}

function unlessIn(selector: string) {
  return (act: () => void) => (event: KeyboardEvent) => {
    if (isIn(event, selector)) return;
    event.preventDefault();
    act();
  };
}

/** Keys that mean nothing to a chosen box, a button or a link, where the focus stays after a click. */
const letter = unlessIn(`${TEXT}, ${ABOVE}`);
/** Keys that a focused button or link, or an open menu, has use for. */
const arrow = unlessIn(`button, a, ${TEXT}, ${ABOVE}`);
/** Keys that press whatever has the focus. */
const press = unlessIn(`button, a, input, ${TEXT}, ${ABOVE}`);

/**
 * j, k and the arrows move; Enter opens; x and Space choose, Shift extends the choice, Ctrl+A takes the page, Esc lets
 * go. With the panel open j and k step from record to record, over the end of the page too.
 */
export function useRowKeys(ids: string[], selection: Selection) {
  const navigate = useNavigate();
  const openId = useParams({ strict: false, select: (params) => params.leadId });
  const steps = useLeadSteps(openId);
  const [cursor, setCursor] = useState(-1);
  const at = openId ? ids.indexOf(openId) : cursor;
  const open = (index: number) => {
    const leadId = ids[index];
    setCursor(index);
    if (leadId) void navigate({ to: '/leads/$leadId', params: { leadId }, search: true });
  };
  const pointAt = (index: number) => {
    setCursor(index);
    // Enter is now about the row, no longer about the button or filter that was used last.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const move = (by: number) => {
    const next = Math.min(ids.length - 1, Math.max(0, at + by));
    if (!openId) pointAt(next);
    else if (by > 0) steps.after?.();
    else steps.before?.();
  };
  const extend = (by: number) => {
    const next = Math.min(ids.length - 1, Math.max(0, at + by));
    selection.extend(next);
    setCursor(next);
  };
  const escape = () => {
    if (selection.choosing || selection.chosen.size > 0) selection.clear();
    else if (openId) void navigate({ to: '/leads', search: true });
    else setCursor(-1);
  };
  const keys: HotkeyItem[] = [
    ['j', letter(() => move(1)), NATIVE],
    ['k', letter(() => move(-1)), NATIVE],
    ['ArrowDown', arrow(() => move(1)), NATIVE],
    ['ArrowUp', arrow(() => move(-1)), NATIVE],
    ['shift+J', letter(() => extend(1)), NATIVE],
    ['shift+K', letter(() => extend(-1)), NATIVE],
    ['shift+ArrowDown', arrow(() => extend(1)), NATIVE],
    ['shift+ArrowUp', arrow(() => extend(-1)), NATIVE],
    ['x', letter(() => at >= 0 && selection.toggle(at)), NATIVE],
    ['shift+X', letter(() => at >= 0 && selection.extend(at)), NATIVE],
    ['Space', press(() => at >= 0 && selection.toggle(at)), NATIVE],
    ['mod+A', arrow(selection.all), NATIVE],
    ['Enter', press(() => at >= 0 && !openId && open(at)), NATIVE],
    ['Escape', (event) => !isAbove(event) && escape(), NATIVE],
  ];
  useHotkeys(keys, []);
  return { cursor, open, openId };
}
