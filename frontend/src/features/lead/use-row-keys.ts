import { useHotkeys, type HotkeyItem } from '@mantine/hooks';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useLeadSteps } from './use-lead-steps';
import type { Selection } from './use-selection';

const NATIVE = { preventDefault: false };

/** Whether the key belongs to something that is focused, such as a button, a menu or a dialogue. */
function isTaken(event: KeyboardEvent): boolean {
  return (
    event.target instanceof Element &&
    event.target.closest('button, a, input, select, [role=menu], [role=dialog], [role=listbox]') !== null
  );
}

/** Whether something lies open above the list that Esc closes first. */
function isAbove(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('[role=menu], [role=dialog], [role=listbox]') !== null;
}

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
  const move = (by: number) => {
    const next = Math.min(ids.length - 1, Math.max(0, at + by));
    if (!openId) setCursor(next);
    else if (by > 0) steps.after?.();
    else steps.before?.();
  };
  const extend = (by: number) => {
    const next = Math.min(ids.length - 1, Math.max(0, at + by));
    selection.extend(next);
    setCursor(next);
  };
  const escape = () => {
    if (selection.chosen.size > 0) selection.clear();
    else if (openId) void navigate({ to: '/leads', search: true });
    else setCursor(-1);
  };
  const unlessTaken = (act: () => void) => (event: KeyboardEvent) => {
    if (isTaken(event)) return;
    event.preventDefault();
    act();
  };
  const keys: HotkeyItem[] = [
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['ArrowDown', unlessTaken(() => move(1)), NATIVE],
    ['ArrowUp', unlessTaken(() => move(-1)), NATIVE],
    ['shift+J', () => extend(1)],
    ['shift+K', () => extend(-1)],
    ['shift+ArrowDown', unlessTaken(() => extend(1)), NATIVE],
    ['shift+ArrowUp', unlessTaken(() => extend(-1)), NATIVE],
    ['x', () => at >= 0 && selection.toggle(at)],
    ['shift+X', () => at >= 0 && selection.extend(at)],
    ['Space', unlessTaken(() => at >= 0 && selection.toggle(at)), NATIVE],
    ['mod+A', unlessTaken(selection.all), NATIVE],
    ['Enter', unlessTaken(() => at >= 0 && !openId && open(at)), NATIVE],
    ['Escape', (event) => !isAbove(event) && escape(), NATIVE],
  ];
  useHotkeys(keys);
  return { cursor, open, openId };
}
