import { fold } from '@/shared/lib/fold';
import type { CustomField } from './api/custom-fields';

export const types: CustomField['type'][] = ['TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE'];

export const LONGEST = 60;

/** A key that the server takes, made of the label: "Greft sayısı?" gives greft_sayisi. */
export function keyOf(label: string): string {
  const plain = fold(label)
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_\d]+|_+$/g, '');
  return plain.slice(0, LONGEST);
}

export type CustomFieldFields = { label: string; key: string; type: CustomField['type']; options: string[] };

/** What is wrong, by field, as keys of the texts. */
export function faultsOf(values: CustomFieldFields): Partial<Record<keyof CustomFieldFields, string>> {
  return {
    ...(values.label.trim() ? {} : { label: 'customField.labelMissing' }),
    ...(/^[a-z][a-z0-9_]*$/.test(values.key) ? {} : { key: 'customField.keyBad' }),
    ...(values.type === 'CHOICE' && values.options.length === 0 ? { options: 'customField.optionsMissing' } : {}),
  };
}
