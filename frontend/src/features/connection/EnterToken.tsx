import { Button, Group, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Discovered } from './ChoosePage';
import { useDiscoverPages } from './api/connections';
import classes from './ConnectionPanel.module.css';

export type Keys = { accessToken: string; appSecret?: string };
type Props = { onFound: (keys: Keys, pages: Discovered[]) => void; onCancel: () => void };

export function EnterToken({ onFound, onCancel }: Props) {
  const { t } = useTranslation();
  const discover = useDiscoverPages();
  const form = useForm({
    initialValues: { accessToken: '', appSecret: '' },
    validate: { accessToken: (value) => (value.trim() ? null : t('connection.tokenMissing')) },
  });
  const submit = form.onSubmit(({ accessToken, appSecret }) => {
    const keys: Keys = {
      accessToken: accessToken.trim(),
      ...(appSecret.trim() ? { appSecret: appSecret.trim() } : {}),
    };
    discover.mutate(keys, { onSuccess: ({ pages }) => onFound(keys, pages) });
  });
  return (
    <form className={classes.modal} onSubmit={submit} noValidate>
      <p>{t('connection.tokenHint')}</p>
      <PasswordInput
        data-autofocus
        label={t('connection.token')}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        {...form.getInputProps('accessToken')}
      />
      <PasswordInput
        label={t('connection.appSecret')}
        description={t('connection.appSecretHint')}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        {...form.getInputProps('appSecret')}
      />
      {discover.error && <p role="alert">{discover.error.message}</p>}
      <Group justify="flex-end">
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
        <Button type="submit" variant="filled" loading={discover.isPending}>
          {t('connection.findPages')}
        </Button>
      </Group>
    </form>
  );
}
