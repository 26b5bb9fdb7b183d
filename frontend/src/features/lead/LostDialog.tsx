import { Autocomplete, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { findFolded } from '@/shared/form/options';
import { useFields } from '@/shared/form/use-fields';
import { matches } from '@/shared/lib/fold';
import form from '@/shared/form/Form.module.css';
import { useLostReasons } from './use-lost-reasons';

/** So many reasons stand there to be pressed, if they are not longer than this. */
const AT_A_PRESS = 8;
const SHORT = 40;

/** A lead is lost for a reason: one that was used before or is common at a press, or in own words. */
export function LostDialog({ onLose, onClose }: { onLose: (reason: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const reasons = useLostReasons();
  const fields = useFields({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : t('lead.reasonMissing')) },
  });
  const typed = fields.values.reason;
  const found = typed !== '' && reasons.some((each) => matches(each, typed));
  return (
    <FormDialog title={t('lead.loseTitle')} onClose={onClose}>
      <form className={form.form} onSubmit={fields.submit(({ reason }) => onLose(reason))} noValidate>
        <Autocomplete
          data-autofocus
          label={t('lead.reason')}
          maxLength={500}
          // The list would lie over the reasons below; it is for those who type.
          data={typed ? reasons : []}
          // A list that is not there would swallow the key that closes the dialogue.
          dropdownOpened={found ? undefined : false}
          filter={findFolded}
          limit={6}
          {...fields.field('reason')}
        />
        <Group gap={6}>
          {reasons
            .filter((each) => each.length <= SHORT)
            .slice(0, AT_A_PRESS)
            .map((each) => (
              <Button key={each} size="xs" onClick={() => onLose(each)}>
                {each}
              </Button>
            ))}
        </Group>
        <FormActions saving={false} save={t('lead.lose')} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
