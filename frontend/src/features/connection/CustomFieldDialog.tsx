import { Select, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { useAddCustomField, type CustomField } from './api/custom-fields';
import { faultsOf, keyOf, LONGEST, types, type CustomFieldFields } from './custom-field-model';

type Props = { label?: string; onClose: () => void; onAdded?: (field: CustomField) => void };

/** A new field on leads. Its key follows the label until somebody writes one. */
export function CustomFieldDialog({ label = '', onClose, onAdded }: Props) {
  const { t } = useTranslation();
  const add = useAddCustomField();
  const [ownKey, setOwnKey] = useState(false);
  const start = label.slice(0, LONGEST);
  const initialValues: CustomFieldFields = { label: start, key: keyOf(start), type: 'TEXT', options: [] };
  const fields = useFields({
    initialValues,
    validate: (values) => Object.fromEntries(Object.entries(faultsOf(values)).map(([name, fault]) => [name, t(fault)])),
    onValuesChange: ({ label: typed }, before) => {
      if (!ownKey && typed !== before.label) fields.setFieldValue('key', keyOf(typed));
    },
  });
  const submit = fields.submit(({ options, ...values }) =>
    add.mutate(values.type === 'CHOICE' ? { ...values, options } : values, {
      onSuccess: (field) => {
        toast(t('customField.added', { name: field.label }));
        onAdded?.(field);
        onClose();
      },
      onError: fields.refused,
    }),
  );
  return (
    <FormDialog title={t('customField.add')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('customField.label')} maxLength={LONGEST} {...fields.field('label')} />
        <TextInput
          label={t('customField.key')}
          description={t('customField.keyHint')}
          maxLength={LONGEST}
          spellCheck={false}
          {...fields.field('key')}
          onInput={() => setOwnKey(true)}
        />
        <Select
          label={t('customField.type')}
          allowDeselect={false}
          data={types.map((type) => ({ value: type, label: t(`customField.types.${type}`) }))}
          {...fields.field('type')}
        />
        {fields.values.type === 'CHOICE' && (
          <TagsInput
            label={t('customField.options')}
            description={t('customField.optionsHint')}
            acceptValueOnBlur
            {...fields.field('options')}
          />
        )}
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={add.isPending} save={t('customField.save')} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
