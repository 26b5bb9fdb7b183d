import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoosePage, type Discovered } from './ChoosePage';
import { EnterToken, type Keys } from './EnterToken';

/** Two steps: the token, then which of the pages that it opens. */
export function NewConnectionForm({ onClose, onCreated }: { onClose: () => void; onCreated?: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={t('connection.add')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <NewConnection onClose={onClose} onCreated={onCreated} />
    </Modal>
  );
}

export function NewConnection({ onClose, onCreated }: { onClose: () => void; onCreated?: (id: string) => void }) {
  const navigate = useNavigate();
  const [found, setFound] = useState<{ keys: Keys; pages: Discovered[] }>();
  const created = (id: string) => {
    onClose();
    if (onCreated) onCreated(id);
    else void navigate({ to: '/connections/$connectionId', params: { connectionId: id } });
  };
  return found ? (
    <ChoosePage keys={found.keys} pages={found.pages} onBack={() => setFound(undefined)} onCreated={created} />
  ) : (
    <EnterToken onFound={(keys, pages) => setFound({ keys, pages })} onCancel={onClose} />
  );
}
