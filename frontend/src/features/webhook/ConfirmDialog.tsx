import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import form from '@/shared/form/Form.module.css';

type Props = {
  title: string;
  text: string;
  verb: string;
  danger?: boolean;
  pending: boolean;
  problem?: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Says what will happen before it does. */
export function ConfirmDialog({ title, text, verb, danger, pending, problem, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog title={title} onClose={onClose}>
      <div className={form.form}>
        <p>{text}</p>
        <FormProblem>{problem}</FormProblem>
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button variant="filled" color={danger ? 'red' : undefined} loading={pending} onClick={onConfirm}>
            {verb}
          </Button>
        </Group>
      </div>
    </FormDialog>
  );
}
