import { useBlocker } from '@tanstack/react-router';
import i18n from 'i18next';

/** Whether what was typed may be thrown away, as the person says. */
export function mayLose(unsaved: boolean): boolean {
  return !unsaved || confirm(i18n.t('action.loseChanges'));
}

/** Asks before a change of the route or closing the tab loses what was typed. */
export function useUnsaved(unsaved: boolean): void {
  useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && !mayLose(unsaved),
    enableBeforeUnload: unsaved,
  });
}
