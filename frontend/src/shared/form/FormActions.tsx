import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Form.module.css';

type Props = { saving: boolean; save?: string; disabled?: boolean; onCancel?: () => void; cancel?: string };

/** The last line of a form. */
export function FormActions({ saving, save, disabled, onCancel, cancel }: Props) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" className={classes.actions}>
      {onCancel && <Button onClick={onCancel}>{cancel ?? t('action.cancel')}</Button>}
      <Button type="submit" variant="filled" loading={saving} disabled={disabled}>
        {save ?? t('action.save')}
      </Button>
    </Group>
  );
}
