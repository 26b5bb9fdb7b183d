import { Radio, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { useDecline, type Decline, type Offer } from './api/offers';
import { DECLINE_REASONS } from './offer-model';

/** A no has a reason, so that the next offer fits better. */
export function DeclineDialog({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const { t } = useTranslation();
  const decline = useDecline();
  const fields = useFields<{ reason: Decline['reason'] | ''; note: string }>({
    initialValues: { reason: '', note: '' },
    validate: {
      reason: (reason) => (reason ? null : t('offer.reasonMissing')),
      note: (note, { reason }) => (reason === 'OTHER' && !note.trim() ? t('offer.noteMissing') : null),
    },
  });
  const done = () => {
    toast(t('offer.declined'));
    onClose();
  };
  const submit = fields.submit(({ reason, note }) => {
    if (reason) decline.mutate({ id: offer.id, reason, note }, { onSuccess: done, onError: fields.refused });
  });
  return (
    <FormDialog title={t('offer.declineTitle')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <Radio.Group label={t('offer.reasonLabel')} {...fields.field('reason')}>
          <Stack gap={8} mt={8}>
            {DECLINE_REASONS.map((reason, place) => (
              <Radio
                key={reason}
                value={reason}
                label={t(`offer.reason.${reason}`)}
                data-autofocus={place === 0 || undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea label={t('offer.declineNote')} maxLength={500} rows={2} {...fields.field('note')} />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={decline.isPending} save={t('offer.decline')} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
