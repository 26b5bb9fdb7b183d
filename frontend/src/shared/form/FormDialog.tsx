import { Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mayLose, useUnsaved } from './use-unsaved';

type Props = {
  title: string;
  onClose: () => void;
  /** Whether something would be lost; without a word, when anything was typed. */
  unsaved?: boolean;
  children: ReactNode;
};

/** A dialogue that holds a form. What was typed is not lost by a key or a click beside it without a question. */
export function FormDialog({ title, onClose, unsaved, children }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(false);
  const losing = unsaved ?? typed;
  useUnsaved(losing);
  return (
    <Modal
      opened
      onClose={() => mayLose(losing) && onClose()}
      title={title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div onChangeCapture={() => setTyped(true)}>{children}</div>
    </Modal>
  );
}
