import { NumberInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { IconAction } from '@/shared/ui/IconAction';
import { ownFieldsQuery } from './api/quality';
import { CheckFields } from './CheckFields';
import { sentence, signed, useKeyWords } from './criterion-words';
import { checksOf, isComplete, subjects, type Draft, type Subject } from './quality-model';
import classes from './Criteria.module.css';

type Props = {
  draft: Draft;
  up?: () => void;
  down?: () => void;
  onChange: (draft: Draft) => void;
  onRemove: () => void;
};

/** One criterion: about what, what is asked of it, and how many points it gives; beside it the same as a sentence. */
export function CriterionCard({ draft, up, down, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const keyWords = useKeyWords();
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  const says = isComplete(draft) ? sentence(draft, keyWords) : t('quality.unfinished');
  return (
    <li className={classes.card} aria-label={says}>
      <div className={classes.sentence}>
        <b>{says}</b>
        <span className="num" data-takes={draft.points < 0 || undefined}>
          {signed(draft.points)}
        </span>
        <IconAction icon={ArrowUp} label={t('quality.up', { what: says })} disabled={!up} onClick={() => up?.()} />
        <IconAction
          icon={ArrowDown}
          label={t('quality.down', { what: says })}
          disabled={!down}
          onClick={() => down?.()}
        />
        <IconAction icon={Trash2} label={t('quality.remove', { what: says })} onClick={onRemove} />
      </div>
      <div className={classes.fields}>
        <SubjectField draft={draft} onChange={set} />
        <KeyField draft={draft} onChange={set} />
        <CheckFields draft={draft} onChange={set} />
        <NumberInput
          className={classes.small}
          label={t('quality.points')}
          min={-100}
          max={100}
          allowDecimal={false}
          value={draft.points}
          error={draft.points === 0 && t('quality.pointsNone')}
          onChange={(value) => set({ points: Number(value) || 0 })}
        />
      </div>
    </li>
  );
}

type FieldProps = { draft: Draft; onChange: (change: Partial<Draft>) => void };

function SubjectField({ draft, onChange }: FieldProps) {
  const { t } = useTranslation();
  const choose = (subject: Subject | undefined) => {
    if (!subject) return;
    const checks = checksOf(subject);
    const check = checks.find((one) => one === draft.check) ?? checks[0];
    onChange({ subject, check, key: undefined, words: [], from: check === 'BETWEEN' ? 1 : undefined, to: undefined });
  };
  return (
    <Select
      label={t('quality.subjectLabel')}
      allowDeselect={false}
      data={subjects.map((subject) => ({ value: subject, label: t(`quality.subject.${subject}`) }))}
      value={draft.subject}
      onChange={(value) => choose(subjects.find((subject) => subject === value))}
    />
  );
}

function KeyField({ draft, onChange }: FieldProps) {
  const { t } = useTranslation();
  const fields = useQuery(ownFieldsQuery);
  if (draft.subject === 'CUSTOM') {
    return (
      <Select
        label={t('quality.field')}
        placeholder={t('quality.choose')}
        nothingFoundMessage={t('palette.nothing')}
        {...fetched(
          fields,
          (fields.data?.items ?? []).map(({ key, label }) => ({ value: key, label })),
        )}
        value={draft.key ?? null}
        onChange={(key) => onChange({ key: key ?? undefined })}
      />
    );
  }
  return draft.subject === 'ANSWER' ? (
    <TextInput
      label={t('quality.question')}
      description={t('quality.questionHint')}
      inputWrapperOrder={['label', 'input', 'description']}
      maxLength={200}
      value={draft.key ?? ''}
      onChange={(event) => onChange({ key: event.currentTarget.value })}
    />
  ) : null;
}
