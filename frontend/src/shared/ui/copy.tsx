import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18n from 'i18next';
import { toast } from './toast';

/** Copies; where the browser lets nothing into its clipboard, gives the text selected, to be copied by hand. */
export async function copy(text: string, said?: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copiedBySelection(text)) {
      give(text);
      return false;
    }
  }
  if (said) toast(said);
  return true;
}

/** Without HTTPS there is no clipboard; the older way is still there for those who have just pressed something. */
function copiedBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  const before = document.activeElement;
  area.value = text;
  (before?.closest('[role=dialog]') ?? document.body).append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

function give(text: string): void {
  const id = 'copy';
  notifications.hide(id);
  notifications.show({
    id,
    autoClose: false,
    withBorder: false,
    closeButtonProps: { 'aria-label': i18n.t('action.close') },
    message: (
      <Textarea
        readOnly
        autosize
        maxRows={8}
        label={i18n.t('action.copyByHand')}
        value={text}
        ref={(area) => area?.select()}
        onFocus={(event) => event.currentTarget.select()}
      />
    ),
  });
}
