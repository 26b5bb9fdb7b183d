import { Checkbox, MultiSelect, NumberInput, Select, TextInput, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { findFolded } from '@/shared/form/options';
import form from '@/shared/form/Form.module.css';
import { partnersQuery } from './api/offers';

export type Terms = {
  distributorIds: string[];
  withinHours: number;
  workingHours: boolean;
  together: boolean;
  note: string;
};

export function usePartners(owner?: string) {
  const partners = useQuery(partnersQuery);
  const others = (partners.data?.items ?? []).filter((one) => one.active && one.id !== owner);
  return fetched(
    partners,
    others.map((one) => ({ value: one.id, label: one.name })),
  );
}

type Props = {
  values: Terms;
  owner?: string;
  field: (name: keyof Terms) => object;
  onChange: (change: Partial<Terms>) => void;
};

/** To whom, in which order, for how long, with which words. */
export function TermsFields({ values, owner, field, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <MultiSelect
        label={t('offer.partners')}
        description={t('offer.partnersHint')}
        searchable
        data-autofocus
        filter={findFolded}
        nothingFoundMessage={t('palette.nothing')}
        {...usePartners(owner)}
        {...field('distributorIds')}
      />
      <div className={form.pair}>
        <NumberInput label={t('offer.withinHours')} min={1} max={720} allowDecimal={false} {...field('withinHours')} />
        <TextInput label={t('offer.noteLabel')} maxLength={500} {...field('note')} />
      </div>
      <Checkbox
        label={t('offer.workingHours')}
        checked={values.workingHours}
        onChange={(event) => onChange({ workingHours: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('offer.together')}
        checked={values.together}
        onChange={(event) => onChange({ together: event.currentTarget.checked })}
      />
    </>
  );
}

export function PartnerSelect({ owner, ...props }: SelectProps & { owner?: string }) {
  const { t } = useTranslation();
  return (
    <Select
      searchable
      data-autofocus
      filter={findFolded}
      nothingFoundMessage={t('palette.nothing')}
      {...props}
      {...usePartners(owner)}
    />
  );
}
