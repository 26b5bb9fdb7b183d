import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18n from 'i18next';
import { ProblemError } from '@/api/problem';
import classes from './Toast.module.css';

/** One toast per cause, however often it happens. */
export function toastProblem(error: Error): void {
  const id = error instanceof ProblemError ? error.key : error.message;
  notifications.hide(id);
  notifications.show({ id, message: error.message, title: i18n.t('error.title'), withBorder: false, ...named() });
}

/** @param id of what is told once: the newest stands instead of the one before */
export function toast(message: string, id?: string): void {
  if (id) notifications.hide(id);
  notifications.show({ id, message, withBorder: false, ...named() });
}

export function clearToasts(): void {
  notifications.clean();
}

const named = () => ({ closeButtonProps: { 'aria-label': i18n.t('action.close') } });

const LONG_ENOUGH_TO_UNDO = 10_000;

/** Says what was done and takes it back on request. */
export function toastUndo(message: string, undo: () => void): void {
  const id = `undo:${crypto.randomUUID()}`;
  notifications.show({
    id,
    withBorder: false,
    ...named(),
    autoClose: LONG_ENOUGH_TO_UNDO,
    message: (
      <span className={classes.undo}>
        {message}
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {i18n.t('action.undo')}
        </Button>
      </span>
    ),
  });
}
