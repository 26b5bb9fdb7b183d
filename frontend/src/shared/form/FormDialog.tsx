import { Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '@/shared/ui/ask';
import { unlessLost, useUnsaved } from './use-unsaved';

type Props = {
  title: string;
  onClose: () => void;
  /** Whether something would be lost; without a word, when anything was typed. */
  unsaved?: boolean;
  /** The question before something is gone that the person has not typed, such as a secret shown once. */
  losing?: Question;
  /** Its width in pixels, where a form is wider than usual. */
  size?: number;
  children: ReactNode;
};

/** A dialogue that holds a form. What was typed is not lost by a key or a click beside it without a question. */
export function FormDialog({ title, onClose, unsaved, losing, size, children }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(false);
  const asks = losing !== undefined || (unsaved ?? typed);
  useUnsaved(asks, losing);
  return (
    <Modal
      opened
      onClose={() => unlessLost(asks, onClose, losing)}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div onChangeCapture={() => setTyped(true)}>{children}</div>
    </Modal>
  );
}
