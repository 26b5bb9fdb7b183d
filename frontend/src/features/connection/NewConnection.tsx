import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/shared/form/FormDialog';
import { ChoosePage, type Discovered } from './ChoosePage';
import { EnterToken, type Keys } from './EnterToken';

/** Two steps: the token, then which of the pages that it opens. */
export function NewConnectionForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const created = (connectionId: string) => {
    onClose();
    void navigate({ to: '/connections/$connectionId', params: { connectionId } });
  };
  return (
    <FormDialog title={t('connection.add')} onClose={onClose}>
      <NewConnection onCancel={onClose} onCreated={created} />
    </FormDialog>
  );
}

type Props = { onCancel: () => void; cancel?: string; onCreated: (id: string) => void };

export function NewConnection({ onCancel, cancel, onCreated }: Props) {
  const [found, setFound] = useState<{ keys: Keys; pages: Discovered[] }>();
  return found ? (
    <ChoosePage keys={found.keys} pages={found.pages} onBack={() => setFound(undefined)} onCreated={onCreated} />
  ) : (
    <EnterToken onFound={(keys, pages) => setFound({ keys, pages })} onCancel={onCancel} cancel={cancel} />
  );
}
