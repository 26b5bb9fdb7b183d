import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { PartnerSelect, TermsFields, type Terms } from './TermsFields';
import { useOffer, useTransfer } from './api/offers';

type Props = { leadId: string; owner?: string; onClose: () => void };

/** Asks distributors whether they take the lead, or gives it to one without asking. */
export function OfferDialog({ leadId, owner, onClose }: Props) {
  const { t } = useTranslation();
  const [how, setHow] = useState('ask');
  return (
    <FormDialog title={t('offer.dialog')} onClose={onClose}>
      <SegmentedControl
        fullWidth
        mb="md"
        aria-label={t('offer.how')}
        value={how}
        onChange={setHow}
        data={['ask', 'give'].map((value) => ({ value, label: t(value === 'ask' ? 'offer.askFirst' : 'offer.give') }))}
      />
      {how === 'ask' ? (
        <AskForm leadId={leadId} owner={owner} onClose={onClose} />
      ) : (
        <GiveForm leadId={leadId} owner={owner} onClose={onClose} />
      )}
    </FormDialog>
  );
}

function AskForm({ leadId, owner, onClose }: Props) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const offer = useOffer(key);
  const fields = useFields<Terms>({
    initialValues: { distributorIds: [], withinHours: 4, workingHours: true, together: false, note: '' },
    validate: { distributorIds: (value) => (value.length ? null : t('offer.partnersMissing')) },
  });
  const submit = fields.submit((values) =>
    offer.mutate(
      { leadId, ...values },
      {
        onSuccess: () => {
          toast(t('offer.offered'));
          onClose();
        },
        onError: fields.refused,
      },
    ),
  );
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <TermsFields values={fields.values} owner={owner} field={fields.field} onChange={fields.setValues} />
      <FormProblem>{fields.problem}</FormProblem>
      <FormActions saving={offer.isPending} save={t('offer.offer')} onCancel={onClose} />
    </form>
  );
}

function GiveForm({ leadId, owner, onClose }: Props) {
  const { t } = useTranslation();
  const transfer = useTransfer();
  const fields = useFields({
    initialValues: { distributorId: '', reason: '' },
    validate: { distributorId: (value) => (value ? null : t('offer.partnersMissing')) },
  });
  const submit = fields.submit((values) =>
    transfer.mutate(
      { leadId, ...values },
      {
        onSuccess: () => {
          toast(t('offer.given'));
          onClose();
        },
        onError: fields.refused,
      },
    ),
  );
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <PartnerSelect owner={owner} label={t('lead.field.distributor')} {...fields.field('distributorId')} />
      <TextInput label={t('offer.why')} maxLength={500} {...fields.field('reason')} />
      <FormProblem>{fields.problem}</FormProblem>
      <FormActions saving={transfer.isPending} save={t('offer.giveIt')} onCancel={onClose} />
    </form>
  );
}
