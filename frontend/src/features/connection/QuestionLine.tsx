import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import type { components } from '@/api/schema';
import { customFieldsQuery } from './api/custom-fields';
import { CustomFieldDialog } from './CustomFieldDialog';

const targets = ['FULL_NAME', 'FIRST_NAME', 'LAST_NAME', 'EMAIL', 'PHONE', 'SERVICE', 'ANSWER', 'IGNORE'];
const ADD = 'ADD';

type Question = components['schemas']['Form']['questions'][number];
type Props = { question: Question; value: string; disabled: boolean; onChange: (target: string) => void };

/** What one question means; a field of one's own can be added on the way. */
export function QuestionLine({ question, value, disabled, onChange }: Props) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const fields = useQuery(customFieldsQuery);
  const choose = (target: string | null) => {
    if (target === ADD) setAdding(true);
    else if (target) onChange(target);
  };
  return (
    <div>
      <span>
        {question.label}
        <small>
          {question.key}
          {question.suggested && ` · ${t('connection.suggested')}`}
        </small>
      </span>
      <Select
        aria-label={t('connection.meaningOf', { question: question.label })}
        allowDeselect={false}
        disabled={disabled}
        {...fetched(fields, [
          ...targets.map((target) => ({ value: target, label: t(`connection.target.${target}`) })),
          ...(fields.data?.items ?? []).map((field) => ({ value: `CUSTOM:${field.key}`, label: field.label })),
          { value: ADD, label: t('connection.newField') },
        ])}
        value={value}
        onChange={choose}
      />
      {adding && (
        <CustomFieldDialog
          label={question.label}
          onClose={() => setAdding(false)}
          onAdded={(field) => onChange(`CUSTOM:${field.key}`)}
        />
      )}
    </div>
  );
}
