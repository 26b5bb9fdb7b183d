import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';

const COMMON = ['price', 'unreachable', 'rival', 'wrong', 'later'];

/** A lead is lost for a reason: one of the common ones at a press, or in own words. */
export function LostDialog({ onLose, onClose }: { onLose: (reason: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const fields = useFields({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : t('lead.reasonMissing')) },
  });
  return (
    <FormDialog title={t('lead.loseTitle')} onClose={onClose}>
      <form className={form.form} onSubmit={fields.submit(({ reason }) => onLose(reason))} noValidate>
        <TextInput data-autofocus label={t('lead.reason')} maxLength={500} {...fields.field('reason')} />
        <Group gap={6}>
          {COMMON.map((each) => (
            <Button key={each} size="xs" onClick={() => onLose(t(`lead.lostFor.${each}`))}>
              {t(`lead.lostFor.${each}`)}
            </Button>
          ))}
        </Group>
        <FormActions saving={false} save={t('lead.lose')} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
