import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { beginChord, isInChord, takeChord } from '@/shared/lib/chord';
import { useSession } from '@/shared/session/session';
import { openTo } from './places';
import { useLeadList } from './use-lead-list';
import classes from './Shortcuts.module.css';

let shown = false;
const listeners = new Set<() => void>();

function show(visible: boolean): void {
  shown = visible;
  listeners.forEach((listener) => listener());
}

export function showShortcuts(): void {
  show(true);
}

/** The keys that hold on every screen, and the sheet that tells all of them. None fires inside an input. */
export function Shortcuts() {
  const { t } = useTranslation();
  const visible = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  useGlobalKeys();
  const { rights } = useSession();
  const usable = listKeys.filter((key) => !needs[key] || rights.includes(needs[key]));
  const go = openTo(rights).map((place) => [`g ${place.key}`, t(place.label)] as const);
  return (
    <Modal
      opened={visible}
      onClose={() => show(false)}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <dl className={classes.keys}>
        {[...usable.map((key) => [key, t(`shortcuts.${key}`)] as const), ...go].map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <span key={key} className="kbd">
                  {key}
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

const listKeys = ['Ctrl K', '/', 'j', 'k', 'Enter', 'x', 'Shift', 'Ctrl A', 'Esc', 'c', 'a', 's', 'n', 't', '?'];
/** What a key does needs a right; the others anybody may use. */
const needs: Record<string, string> = {
  c: 'lead:create',
  a: 'lead:assign',
  s: 'lead:change',
  n: 'lead:comment',
  t: 'analytics:read',
};

function useGlobalKeys(): void {
  const navigate = useNavigate();
  const onLeads = useLeadList();
  const { rights } = useSession();
  const open = openTo(rights);
  const to = (key: string) => {
    const place = open.find((each) => each.key === key);
    if (place && takeChord()) void navigate({ to: place.to });
  };
  useHotkeys([
    ['shift+?', () => show(true)],
    ['?', () => show(true)],
    ['g', beginChord, { preventDefault: false }],
    ...open.map((place): [string, () => void, { preventDefault: boolean }] => [
      place.key,
      () => to(place.key),
      { preventDefault: false },
    ]),
    ['c', () => rights.includes('lead:create') && !isInChord() && onLeads({ new: true }), { preventDefault: false }],
  ]);
}
