import { Button, Group, Modal, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Connection } from '@/api/types';
import { toast } from '@/shared/ui/toast';
import { useChangeConnection } from './api/connections';
import classes from './ConnectionPanel.module.css';

/** A new token: the fault is cleared, and what was missed is fetched. */
export function RenewToken({ connection, onClose }: { connection: Connection; onClose: () => void }) {
  const { t } = useTranslation();
  const [token, setToken] = useState('');
  const change = useChangeConnection(connection.id);
  const save = () =>
    change.mutate(
      { accessToken: token.trim(), active: true },
      {
        onSuccess: () => {
          toast(t('connection.renewed'));
          onClose();
        },
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('connection.renewTitle', { name: connection.name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={classes.modal}>
        <p>{t('connection.renewHint')}</p>
        <PasswordInput
          data-autofocus
          label={t('connection.token')}
          autoComplete="off"
          value={token}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button variant="filled" disabled={!token.trim()} loading={change.isPending} onClick={save}>
            {t('action.save')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
