import { Checkbox, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { findFolded } from '@/shared/form/options';
import { distributorChoicesQuery } from './api/distributors';
import type { BulkKind } from './bulk-model';
import type { Wish } from './BulkFields';

type Props = { kind: BulkKind; wish: Wish; onChange: (wish: Wish) => void };

/** Which distributors are asked and how long each may think, or which one gets the leads at once. */
export function PartnerFields({ kind, wish, onChange }: Props) {
  const { t } = useTranslation();
  const partners = useQuery(distributorChoicesQuery);
  const active = (partners.data?.items ?? []).filter((one) => one.active);
  const choices = fetched(
    partners,
    active.map((one) => ({ value: one.id, label: one.name })),
  );
  return kind === 'TRANSFER' ? (
    <>
      <Select
        label={t('lead.field.distributor')}
        {...choices}
        searchable
        filter={findFolded}
        data-autofocus
        onChange={(distributorId) => onChange({ ...wish, distributorId: distributorId ?? undefined })}
      />
      <TextInput
        label={t('offer.why')}
        maxLength={500}
        onChange={(event) => onChange({ ...wish, reason: event.currentTarget.value })}
      />
    </>
  ) : (
    <>
      <MultiSelect
        label={t('offer.partners')}
        description={t('offer.partnersHint')}
        {...choices}
        searchable
        filter={findFolded}
        data-autofocus
        onChange={(distributorIds) => onChange({ ...wish, distributorIds })}
      />
      <NumberInput
        label={t('offer.withinHours')}
        min={1}
        max={720}
        allowDecimal={false}
        value={wish.withinHours}
        onChange={(hours) => onChange({ ...wish, withinHours: Number(hours) || undefined })}
      />
      <Checkbox
        label={t('offer.workingHours')}
        checked={wish.workingHours === true}
        onChange={(event) => onChange({ ...wish, workingHours: event.currentTarget.checked })}
      />
      <Textarea
        label={t('offer.noteLabel')}
        maxLength={500}
        rows={2}
        onChange={(event) => onChange({ ...wish, text: event.currentTarget.value })}
      />
    </>
  );
}
