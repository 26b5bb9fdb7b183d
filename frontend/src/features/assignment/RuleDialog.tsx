import { Checkbox, MultiSelect, SegmentedControl, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import type { User } from '@/api/types';
import { findFolded } from '@/shared/form/options';
import { mayHoldAnyLead } from '@/shared/lib/people';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { peopleQuery, ruleDistributorsQuery, useSaveRule, type Rule, type RuleForm } from './api/assignment';
import { fieldsOf, type RuleFields } from './rule-model';

const SOURCES = ['META_FORM', 'WHATSAPP', 'MESSENGER', 'INSTAGRAM', 'WEB_FORM', 'IMPORT', 'API', 'MANUAL'];
const METHODS: RuleForm['method'][] = ['ROUND_ROBIN', 'LEAST_LOADED'];

/** A rule that is added or changed. */
export function RuleDialog({ rule, onClose }: { rule?: Rule; onClose: () => void }) {
  const { t } = useTranslation();
  const saving = useSaveRule(rule);
  const people = useQuery(peopleQuery);
  const fields = useFields<RuleFields>({
    initialValues: fieldsOf(rule),
    validate: {
      name: (value) => (value.trim() ? null : t('assignment.nameMissing')),
      people: (value) => (value.length ? null : t('assignment.peopleMissing')),
    },
  });
  const submit = fields.submit((values) =>
    saving.mutate(values, {
      onSuccess: () => {
        toast(t('action.savedOf', { name: values.name }));
        onClose();
      },
      onError: fields.refused,
    }),
  );
  return (
    <FormDialog title={t(rule ? 'assignment.edit' : 'assignment.add')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('assignment.name')} maxLength={80} {...fields.field('name')} />
        <MultiSelect
          label={t('assignment.people')}
          description={t('assignment.peopleHint')}
          searchable
          filter={findFolded}
          nothingFoundMessage={t('palette.nothing')}
          {...fetched(
            people,
            (people.data?.items ?? []).filter(mayHave(rule?.people)).map((one) => ({ value: one.id, label: one.name })),
          )}
          {...fields.field('people')}
        />
        <SegmentedControl
          aria-label={t('assignment.how')}
          data={METHODS.map((method) => ({ value: method, label: t(`assignment.method.${method}`) }))}
          {...fields.field('method')}
        />
        <Checkbox
          label={t('assignment.onlyAtWorkLabel')}
          checked={fields.values.onlyAtWork}
          onChange={(event) => fields.setFieldValue('onlyAtWork', event.currentTarget.checked)}
        />
        <Conditions field={fields.field} />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={saving.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}

/** Those whom any lead can be given to; whoever the rule names already stays to be seen. */
function mayHave(named: string[] = []) {
  return (one: User) => named.includes(one.id) || mayHoldAnyLead(one);
}

function Conditions({ field }: { field: (name: keyof RuleFields) => object }) {
  const { t } = useTranslation();
  const distributors = useQuery(ruleDistributorsQuery);
  return (
    <>
      <p>{t('assignment.conditionsHint')}</p>
      <MultiSelect
        label={t('lead.field.distributor')}
        searchable
        filter={findFolded}
        nothingFoundMessage={t('palette.nothing')}
        {...fetched(
          distributors,
          (distributors.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })),
        )}
        {...field('distributors')}
      />
      <div className={form.pair}>
        <TagsInput label={t('assignment.services')} placeholder={t('assignment.servicesHint')} {...field('services')} />
        <MultiSelect
          label={t('lead.field.source')}
          data={SOURCES.map((source) => ({ value: source, label: t(`lead.source.${source}`) }))}
          {...field('sources')}
        />
        <TagsInput label={t('assignment.languages')} placeholder="tr, de, ar" {...field('languages')} />
        <TagsInput label={t('assignment.phonePrefixes')} placeholder="+49" {...field('phonePrefixes')} />
      </div>
    </>
  );
}
