import { Button, Group, Modal, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { askedNow, onAsked } from './ask';

/** The place where a question stands, above whatever it is about. The focus is on what loses nothing. */
export function Questions() {
  const { t } = useTranslation();
  const asked = useSyncExternalStore(onAsked, askedNow);
  if (!asked) return null;
  const { title, text, verb, safe, danger, answer } = asked;
  return (
    <Modal
      opened
      onClose={() => answer(false)}
      title={title}
      zIndex={400}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {text && <Text size="sm">{text}</Text>}
      <Group justify="flex-end" mt="lg">
        <Button data-autofocus onClick={() => answer(false)}>
          {safe ?? t('action.cancel')}
        </Button>
        <Button variant="filled" color={danger ? 'red' : undefined} onClick={() => answer(true)}>
          {verb}
        </Button>
      </Group>
    </Modal>
  );
}
