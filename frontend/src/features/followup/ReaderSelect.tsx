import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { readersQuery } from './api/followups';
import { useLater } from './use-later';

type Props = { value: string; onChange: (leadId: string) => void };

/** For whom a preview is filled: somebody made up, or a lead of one's own. */
export function ReaderSelect({ value, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState('');
  const sample = { value: '', label: t('followup.sample') };
  const readers = useQuery(readersQuery(useLater(typed === chosen ? '' : typed)));
  const found = readers.data?.items ?? [];
  const leads = found.map(({ id, fullName, number }) => ({ value: id, label: `${fullName ?? '–'} · ${number}` }));
  const known = [sample, ...leads].some((one) => one.value === value);
  return (
    <Select
      size="xs"
      label={t('followup.previewFor')}
      searchable
      allowDeselect={false}
      filter={({ options }) => options}
      {...fetched(readers, known ? [sample, ...leads] : [sample, { value, label: chosen }, ...leads])}
      value={value}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(next, option) => {
        setChosen(option?.label ?? '');
        onChange(next ?? '');
      }}
    />
  );
}
