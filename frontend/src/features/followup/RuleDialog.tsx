import { Checkbox, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { useSession } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { partnersQuery, templatesQuery, useSaveRule, type Rule } from './api/followups';
import { SOURCES, STATUSES, UNITS, fieldsOf, formOf, type RuleFields } from './rule-model';

type Props = { rule?: Rule; onClose: () => void };

/** A rule that is added or changed. */
export function RuleDialog({ rule, onClose }: Props) {
  const { t } = useTranslation();
  const saving = useSaveRule(rule);
  const partner = useSession().scopes.lead === 'DISTRIBUTOR';
  const templates = useQuery(templatesQuery);
  const partners = useQuery({ ...partnersQuery, enabled: !partner });
  const fields = useFields<RuleFields>({
    initialValues: fieldsOf(rule),
    validate: {
      name: (value) => (value.trim() ? null : t('assignment.nameMissing')),
      templateId: (value) => (value ? null : t('followup.templateMissing')),
    },
  });
  const submit = fields.submit((values) =>
    saving.mutate(formOf(values, rule), {
      onSuccess: () => {
        toast(t('action.savedOf', { name: values.name }));
        onClose();
      },
      onError: fields.refused,
    }),
  );
  const statuses = STATUSES.map((value) => ({ value, label: t(`lead.status.${value}`) }));
  return (
    <FormDialog title={t(rule ? 'followup.editRule' : 'followup.addRule')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('followup.name')} maxLength={80} {...fields.field('name')} />
        <div className={form.pair}>
          <Select
            label={t('followup.from')}
            data={[{ value: '', label: t('followup.anyStatus') }, ...statuses]}
            allowDeselect={false}
            {...fields.field('fromStatus')}
          />
          <Select label={t('followup.to')} data={statuses} allowDeselect={false} {...fields.field('toStatus')} />
        </div>
        <Select
          label={t('followup.template')}
          searchable
          filter={findFolded}
          nothingFoundMessage={t('palette.nothing')}
          {...fetched(templates, namesOf(templates.data?.items))}
          {...fields.field('templateId')}
        />
        <div className={form.pair}>
          <NumberInput label={t('followup.delay')} min={0} max={129_600} {...fields.field('delay')} />
          <Select
            label={t('followup.unit')}
            allowDeselect={false}
            data={Object.keys(UNITS).map((value) => ({ value, label: t(`followup.units.${value}`) }))}
            {...fields.field('unit')}
          />
        </div>
        <Checkbox
          label={t('followup.workingHours')}
          checked={fields.values.workingHours}
          onChange={(event) => fields.setFieldValue('workingHours', event.currentTarget.checked)}
        />
        {!partner && (
          <MultiSelect
            label={t('followup.partners')}
            searchable
            filter={findFolded}
            nothingFoundMessage={t('palette.nothing')}
            {...fetched(partners, namesOf(partners.data?.items))}
            {...fields.field('distributors')}
          />
        )}
        <MultiSelect
          label={t('lead.field.source')}
          data={SOURCES.map((value) => ({ value, label: t(`lead.source.${value}`) }))}
          {...fields.field('sources')}
        />
        <p>{t('followup.ruleHint')}</p>
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={saving.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}

function namesOf(items: { id: string; name: string }[] = []) {
  return items.map(({ id, name }) => ({ value: id, label: name }));
}
