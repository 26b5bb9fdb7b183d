import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { findFolded } from '@/shared/form/options';
import { templatesQuery } from './api/followups';

type Props = { value: string; error?: string; onChoose: (template: string) => void };

/** The templates, and none of them. */
export function TemplateSelect({ value, error, onChoose }: Props) {
  const { t } = useTranslation();
  const templates = useQuery(templatesQuery);
  return (
    <Select
      data-autofocus
      label={t('followup.template')}
      searchable
      filter={findFolded}
      nothingFoundMessage={t('palette.nothing')}
      allowDeselect={false}
      {...fetched(templates, [
        { value: '', label: t('followup.noTemplate') },
        ...(templates.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ])}
      value={value}
      error={error}
      onChange={(chosen) => onChoose(chosen ?? '')}
    />
  );
}
