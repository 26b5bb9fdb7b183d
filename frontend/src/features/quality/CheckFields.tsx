import { MultiSelect, NumberInput, Select, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { checksOf, type Draft } from './quality-model';
import classes from './Criteria.module.css';

type Props = { draft: Draft; onChange: (change: Partial<Draft>) => void };

const SOURCES = ['META_FORM', 'WHATSAPP', 'MESSENGER', 'INSTAGRAM', 'WEB_FORM', 'IMPORT', 'API', 'MANUAL'];

/** What is asked of the subject, with the words or the numbers that this takes. */
export function CheckFields({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const checks = checksOf(draft.subject);
  return (
    <>
      {checks.length > 1 && (
        <Select
          label={t('quality.checkLabel')}
          allowDeselect={false}
          data={checks.map((check) => ({ value: check, label: t(`quality.check.${check}`) }))}
          value={draft.check}
          onChange={(value) => onChange({ check: checks.find((check) => check === value) ?? draft.check })}
        />
      )}
      {(draft.check === 'ONE_OF' || draft.check === 'CONTAINS') && <Words draft={draft} onChange={onChange} />}
      {draft.check === 'BETWEEN' && (
        <>
          <NumberInput
            className={classes.small}
            label={t('quality.from')}
            value={draft.from ?? ''}
            onChange={(value) => onChange({ from: numberOf(value) })}
          />
          <NumberInput
            className={classes.small}
            label={t('quality.to')}
            value={draft.to ?? ''}
            onChange={(value) => onChange({ to: numberOf(value) })}
          />
        </>
      )}
    </>
  );
}

function Words({ draft, onChange }: Props) {
  const { t } = useTranslation();
  if (draft.subject === 'SOURCE' && draft.check === 'ONE_OF') {
    return (
      <MultiSelect
        label={t('quality.words')}
        data={SOURCES.map((source) => ({ value: source, label: t(`lead.source.${source}`) }))}
        value={draft.words ?? []}
        onChange={(words) => onChange({ words })}
      />
    );
  }
  return (
    <TagsInput
      label={t('quality.words')}
      description={t('quality.wordsHint')}
      inputWrapperOrder={['label', 'input', 'description']}
      maxTags={20}
      acceptValueOnBlur
      value={draft.words ?? []}
      onChange={(words) => onChange({ words })}
    />
  );
}

function numberOf(value: string | number): number | undefined {
  return value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
}
