import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { number } from '@/shared/lib/format';
import { PanelSection } from '@/shared/ui/SidePanel';
import { toast } from '@/shared/ui/toast';
import { customFieldsQuery } from './api/custom-fields';
import { formsQuery, useMapForm } from './api/connections';
import classes from './ConnectionPanel.module.css';

type Form = components['schemas']['Form'];
type Question = Form['questions'][number];

const targets = ['FULL_NAME', 'FIRST_NAME', 'LAST_NAME', 'EMAIL', 'PHONE', 'SERVICE', 'ANSWER', 'IGNORE'];

/** What each question of each form means; earlier leads are read anew when that changes. */
export function FormMappings({ connectionId, mayManage }: { connectionId: string; mayManage: boolean }) {
  const { t } = useTranslation();
  const forms = useQuery(formsQuery(connectionId)).data?.items;
  if (!forms?.length) return null;
  return (
    <PanelSection title={t('connection.mapping')}>
      {forms.map((form) => (
        <FormMapping key={form.id} connectionId={connectionId} form={form} mayManage={mayManage} />
      ))}
    </PanelSection>
  );
}

function FormMapping({ connectionId, form, mayManage }: { connectionId: string; form: Form; mayManage: boolean }) {
  const { t } = useTranslation();
  const map = useMapForm(connectionId);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const changed = Object.keys(chosen).length > 0;
  const save = () =>
    map.mutate(
      {
        formId: form.id,
        questions: form.questions.map((question) => ({
          key: question.key,
          target: chosen[question.key] ?? question.target,
        })),
      },
      {
        onSuccess: () => {
          setChosen({});
          toast(t('connection.mapped', { name: form.name }));
        },
      },
    );
  return (
    <details className={classes.form} id={`form-${form.id}`}>
      <summary>
        <b>{form.name}</b>
        <span className="mut num">
          {t('connection.formSum', { questions: form.questions.length, leads: number(form.leadCount) })}
        </span>
      </summary>
      <div className={classes.questions}>
        {form.questions.map((question) => (
          <QuestionLine
            key={question.key}
            question={question}
            value={chosen[question.key] ?? question.target}
            disabled={!mayManage}
            onChange={(target) => setChosen((before) => ({ ...before, [question.key]: target }))}
          />
        ))}
        {mayManage && (
          <Button variant="filled" size="xs" disabled={!changed} loading={map.isPending} onClick={save}>
            {t('connection.saveMapping')}
          </Button>
        )}
      </div>
    </details>
  );
}

type LineProps = { question: Question; value: string; disabled: boolean; onChange: (target: string) => void };

function QuestionLine({ question, value, disabled, onChange }: LineProps) {
  const { t } = useTranslation();
  const fields = useQuery(customFieldsQuery).data?.items ?? [];
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
        data={[
          ...targets.map((target) => ({ value: target, label: t(`connection.target.${target}`) })),
          ...fields.map((field) => ({ value: `CUSTOM:${field.key}`, label: field.label })),
        ]}
        value={value}
        onChange={(target) => target && onChange(target)}
      />
    </div>
  );
}
