import { NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Distributor } from '@/api/types';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { useSaveDistributor } from './api/distributors';

const USUAL_TARGET = 15;
const WEEK = 10_080;

type Props = { distributor?: Distributor; save?: string; onCancel?: () => void; onSaved: () => void };

export function DistributorDialog({ distributor, onClose }: { distributor?: Distributor; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog title={t(distributor ? 'distributors.edit' : 'distributors.add')} onClose={onClose}>
      <DistributorForm distributor={distributor} onCancel={onClose} onSaved={onClose} />
    </FormDialog>
  );
}

export function DistributorForm({ distributor, save, onCancel, onSaved }: Props) {
  const { t } = useTranslation();
  const saving = useSaveDistributor(distributor);
  const fields = useFields({
    initialValues: {
      name: distributor?.name ?? '',
      responseTargetMinutes: distributor?.responseTargetMinutes ?? USUAL_TARGET,
    },
    validate: {
      name: (value) => (value.trim() ? null : t('distributors.nameMissing')),
      responseTargetMinutes: (value) => (Number.isInteger(value) ? null : t('distributors.targetMissing')),
    },
  });
  const submit = fields.submit((values) =>
    saving.mutate(values, {
      onSuccess: ({ name }) => {
        toast(t(distributor ? 'action.savedOf' : 'distributors.added', { name }));
        onSaved();
      },
      onError: fields.refused,
    }),
  );
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <TextInput data-autofocus label={t('distributors.name')} maxLength={120} {...fields.field('name')} />
      <NumberInput
        label={t('distributors.targetMinutes')}
        description={t('distributors.targetHint')}
        min={1}
        max={WEEK}
        allowDecimal={false}
        {...fields.field('responseTargetMinutes')}
      />
      <FormProblem>{fields.problem}</FormProblem>
      <FormActions saving={saving.isPending} save={save} onCancel={onCancel} />
    </form>
  );
}
