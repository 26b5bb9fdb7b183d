import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/shared/form/FormDialog';
import { secretLoss } from '@/shared/form/use-unsaved';
import form from '@/shared/form/Form.module.css';
import { copy } from '@/shared/ui/copy';
import classes from './SecurityPage.module.css';

/** The recovery codes, shown this once. */
export function RecoveryCodesDialog({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog title={t('secondStep.codesTitle')} losing={secretLoss()} onClose={onClose}>
      <div className={form.form}>
        <p>{t('secondStep.codesHint')}</p>
        <ul className={classes.codes}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <Group justify="flex-end">
          <Button onClick={() => void copy(codes.join('\n'), t('action.copied'))}>{t('secondStep.copyCodes')}</Button>
          <Button variant="filled" onClick={onClose}>
            {t('secondStep.codesKept')}
          </Button>
        </Group>
      </div>
    </FormDialog>
  );
}
