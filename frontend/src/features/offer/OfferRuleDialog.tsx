import { Checkbox, MultiSelect, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { RuleConditions } from './RuleConditions';
import { usePartners } from './TermsFields';
import { useSaveOfferRule, type OfferRule } from './api/offers';
import { METHODS, fieldsOf, formOf, type RuleFields } from './rule-model';

/** A rule that is added or changed. */
export function OfferRuleDialog({ rule, onClose }: { rule?: OfferRule; onClose: () => void }) {
  const { t } = useTranslation();
  const saving = useSaveOfferRule(rule);
  const partners = usePartners();
  const fields = useFields<RuleFields>({
    initialValues: fieldsOf(rule),
    validate: {
      name: (value) => (value.trim() ? null : t('assignment.nameMissing')),
      members: (value) => (value.length ? null : t('offer.partnersMissing')),
    },
  });
  const submit = fields.submit((values) =>
    saving.mutate(formOf(values), {
      onSuccess: () => {
        toast(t('action.savedOf', { name: values.name }));
        onClose();
      },
      onError: fields.refused,
    }),
  );
  const weigh = (id: string, weight: string | number) =>
    fields.setFieldValue('weights', { ...fields.values.weights, [id]: Number(weight) || 1 });
  return (
    <FormDialog title={t(rule ? 'assignment.edit' : 'offer.addRule')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('assignment.name')} maxLength={80} {...fields.field('name')} />
        <MultiSelect
          label={t('offer.partners')}
          searchable
          filter={findFolded}
          nothingFoundMessage={t('palette.nothing')}
          {...partners}
          {...fields.field('members')}
        />
        <SegmentedControl
          aria-label={t('assignment.how')}
          data={METHODS.map((method) => ({ value: method, label: t(`offer.method.${method}`) }))}
          {...fields.field('method')}
        />
        {fields.values.method === 'WEIGHTED' && (
          <div className={form.pair}>
            {fields.values.members.map((id) => (
              <NumberInput
                key={id}
                label={partners.data.find((one) => one.value === id)?.label ?? '…'}
                min={1}
                max={100}
                value={fields.values.weights[id] ?? 1}
                onChange={(weight) => weigh(id, weight)}
              />
            ))}
          </div>
        )}
        <NumberInput label={t('offer.withinHours')} min={1} max={720} {...fields.field('withinHours')} />
        <Checkbox
          label={t('offer.workingHours')}
          checked={fields.values.workingHours}
          onChange={(event) => fields.setFieldValue('workingHours', event.currentTarget.checked)}
        />
        <RuleConditions fields={fields.values} field={fields.field} />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={saving.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
