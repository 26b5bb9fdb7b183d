import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Form.module.css';

type Props = {
  saving: boolean;
  save?: string;
  disabled?: boolean;
  onCancel?: () => void;
  cancel?: string;
  /** What else can be done, at the other end. */
  children?: ReactNode;
};

/** The last line of a form. */
export function FormActions({ saving, save, disabled, onCancel, cancel, children }: Props) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" className={classes.actions}>
      {children && <span className={classes.aside}>{children}</span>}
      {onCancel && <Button onClick={onCancel}>{cancel ?? t('action.cancel')}</Button>}
      <Button type="submit" variant="filled" loading={saving} disabled={disabled}>
        {save ?? t('action.save')}
      </Button>
    </Group>
  );
}
