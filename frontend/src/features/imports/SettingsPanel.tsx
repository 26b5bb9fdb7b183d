import { Select, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { findFolded } from '@/shared/form/options';
import { useMay } from '@/shared/session/session';
import { distributorsQuery, knownTagsQuery } from './api/choices';
import type { Import, ImportSettings } from './api/imports';
import { AssigneeField } from './AssigneeField';
import { DateOrderField } from './DateOrderField';
import { DuplicatesField } from './DuplicatesField';
import { settingsOf, type Draft } from './mapping-model';
import { SheetField } from './SheetField';
import classes from './Mapping.module.css';

type Props = { file: Import; draft: Draft; editable: boolean; onDraft: (draft: Draft) => void };

const SOURCES: ImportSettings['source'][] = [
  'IMPORT',
  'META_FORM',
  'WHATSAPP',
  'MESSENGER',
  'INSTAGRAM',
  'WEB_FORM',
  'API',
  'MANUAL',
];

/** What holds for every row of the file. */
export function SettingsPanel({ file, draft, editable, onDraft }: Props) {
  const { t } = useTranslation();
  const settings = settingsOf(file, draft);
  const partners = useQuery({ ...distributorsQuery, enabled: useMay('distributor:read') });
  const distributors = partners.data?.items ?? [];
  const tags = useQuery(knownTagsQuery);
  const set = (change: Partial<ImportSettings>) => onDraft({ ...draft, settings: { ...draft.settings, ...change } });
  return (
    <section className={classes.settings} aria-label={t('imports.settings.title')}>
      <h2>{t('imports.settings.title')}</h2>
      <fieldset disabled={!editable}>
        <SheetField file={file} editable={editable} />
        {(distributors.length > 0 || partners.isError) && (
          <Select
            label={t('lead.field.distributor')}
            description={t('imports.settings.distributorHint')}
            clearable
            searchable
            filter={findFolded}
            clearButtonProps={{ 'aria-label': t('action.clear') }}
            placeholder={t('imports.settings.none')}
            {...fetched(
              partners,
              distributors.map(({ id, name }) => ({ value: id, label: name })),
            )}
            value={settings.distributorId ?? null}
            onChange={(id) => set({ distributorId: id ?? undefined })}
          />
        )}
        <AssigneeField settings={settings} onChange={set} />
        <Select
          label={t('lead.field.source')}
          allowDeselect={false}
          data={SOURCES.map((source) => ({ value: source, label: t(`lead.source.${source}`) }))}
          value={settings.source}
          onChange={(value) => set({ source: SOURCES.find((source) => source === value) ?? settings.source })}
        />
        <TagsInput
          label={t('imports.settings.tags')}
          description={t('imports.settings.tagsHint')}
          {...fetched(tags, tags.data ?? [])}
          maxTags={20}
          value={settings.tags}
          onChange={(value) => set({ tags: value })}
        />
        <DuplicatesField value={settings.duplicates} onChange={(duplicates) => set({ duplicates })} />
        <DateOrderField value={settings.dateOrder} onChange={(dateOrder) => set({ dateOrder })} />
      </fieldset>
    </section>
  );
}
