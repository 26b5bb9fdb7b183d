import { useBlocker } from '@tanstack/react-router';
import i18n from 'i18next';
import { ask, type Question } from '@/shared/ui/ask';

function loss(): Question {
  return {
    title: i18n.t('action.loseChanges'),
    text: i18n.t('action.loseChangesWhat'),
    verb: i18n.t('action.leave'),
    safe: i18n.t('action.stay'),
    danger: true,
  };
}

/** Does it when nothing is lost by it, or when the person says so. */
export function unlessLost(unsaved: boolean, go: () => void, question: Question = loss()): void {
  if (unsaved) void ask(question).then((yes) => yes && go());
  else go();
}

/** Asks before a change of the route or closing the tab loses what was typed. */
export function useUnsaved(unsaved: boolean, question?: Question): void {
  useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      unsaved && current.pathname !== next.pathname && !(await ask(question ?? loss())),
    enableBeforeUnload: unsaved,
  });
}

/** What is asked before a secret that is shown once is gone. */
export function secretLoss(): Question {
  return {
    title: i18n.t('action.loseSecret'),
    text: i18n.t('action.loseSecretWhat'),
    verb: i18n.t('action.keptSecret'),
    safe: i18n.t('action.backToSecret'),
  };
}
