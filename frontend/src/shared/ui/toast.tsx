import { notifications } from '@mantine/notifications';
import i18n from 'i18next';
import { ProblemError } from '@/api/problem';

/** One toast per cause, however often it happens. */
export function toastProblem(error: Error): void {
  const id = error instanceof ProblemError ? error.key : error.message;
  notifications.hide(id);
  notifications.show({ id, message: error.message, title: i18n.t('error.title'), withBorder: false });
}

export function toast(message: string): void {
  notifications.show({ message, withBorder: false });
}
