import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { number } from '@/shared/lib/format';
import { PanelSection } from '@/shared/ui/SidePanel';
import { toast } from '@/shared/ui/toast';
import { formsQuery, useMapForm } from './api/connections';
import { QuestionLine } from './QuestionLine';
import classes from './ConnectionPanel.module.css';

type Form = components['schemas']['Form'];

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
