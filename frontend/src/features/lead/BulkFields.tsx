import { Autocomplete, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { findFolded } from '@/shared/form/options';
import type { BulkAction } from './api/bulk';
import { peopleQuery } from './api/choices';
import type { BulkKind } from './bulk-model';
import { statuses } from './lead-search';
import { PartnerFields } from './PartnerFields';
import { useKnownTags } from './use-known-tags';
import { useLostReasons } from './use-lost-reasons';

/** What shall be done, without its kind. */
export type Wish = Omit<BulkAction, 'type'>;

type FieldsProps = { kind: BulkKind; wish: Wish; onChange: (wish: Wish) => void };

/** What each kind asks for. */
export function BulkFields({ kind, wish, onChange }: FieldsProps) {
  const { t } = useTranslation();
  if (kind === 'STATUS') return <StatusFields kind={kind} wish={wish} onChange={onChange} />;
  if (kind === 'ASSIGN') return <AssigneeField kind={kind} wish={wish} onChange={onChange} />;
  if (kind === 'OFFER' || kind === 'TRANSFER') return <PartnerFields kind={kind} wish={wish} onChange={onChange} />;
  if (kind === 'TAG') return <TagField kind={kind} wish={wish} onChange={onChange} />;
  if (kind === 'NOTE')
    return (
      <Textarea
        label={t('bulk.note')}
        maxLength={4000}
        rows={4}
        data-autofocus
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
    );
  return null;
}

/** A new tag, or one that leads have already. */
function TagField({ onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Autocomplete
      label={t('bulk.tag')}
      maxLength={40}
      {...useKnownTags()}
      filter={findFolded}
      limit={8}
      data-autofocus
      onChange={(tag) => onChange({ tag })}
    />
  );
}

function StatusFields({ wish, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const reasons = useLostReasons();
  return (
    <>
      <Select
        label={t('lead.field.status')}
        data={statuses.map((value) => ({ value, label: t(`lead.status.${value}`) }))}
        value={wish.status ?? null}
        data-autofocus
        onChange={(value) => onChange({ status: statuses.find((status) => status === value) })}
      />
      {wish.status === 'LOST' && (
        <Autocomplete
          label={t('bulk.reason')}
          maxLength={500}
          required
          data={reasons}
          filter={findFolded}
          onChange={(reason) => onChange({ ...wish, reason })}
        />
      )}
    </>
  );
}

function AssigneeField({ onChange }: FieldsProps) {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery);
  return (
    <Select
      label={t('bulk.assignee')}
      placeholder={t('bulk.nobody')}
      {...fetched(
        people,
        (people.data ?? []).map((user) => ({ value: user.id, label: user.name })),
      )}
      searchable
      clearable
      filter={findFolded}
      data-autofocus
      onChange={(userId) => onChange(userId ? { userId } : {})}
    />
  );
}
