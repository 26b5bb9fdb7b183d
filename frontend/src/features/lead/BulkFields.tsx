import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { findFolded } from '@/shared/form/options';
import { assigneesQuery, type BulkAction } from './api/bulk';
import type { BulkKind } from './bulk-model';
import { statuses } from './lead-search';
import { PartnerFields } from './PartnerFields';

/** What shall be done, without its kind. */
export type Wish = Omit<BulkAction, 'type'>;

type FieldsProps = { kind: BulkKind; wish: Wish; onChange: (wish: Wish) => void };

/** What each kind asks for. */
export function BulkFields({ kind, wish, onChange }: FieldsProps) {
  const { t } = useTranslation();
  if (kind === 'STATUS') return <StatusFields kind={kind} wish={wish} onChange={onChange} />;
  if (kind === 'ASSIGN') return <AssigneeField kind={kind} wish={wish} onChange={onChange} />;
  if (kind === 'OFFER' || kind === 'TRANSFER') return <PartnerFields kind={kind} wish={wish} onChange={onChange} />;
  if (kind === 'TAG')
    return (
      <TextInput
        label={t('bulk.tag')}
        maxLength={40}
        data-autofocus
        onChange={(event) => onChange({ tag: event.currentTarget.value })}
      />
    );
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

function StatusFields({ wish, onChange }: FieldsProps) {
  const { t } = useTranslation();
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
        <TextInput
          label={t('bulk.reason')}
          maxLength={500}
          required
          onChange={(event) => onChange({ ...wish, reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function AssigneeField({ onChange }: FieldsProps) {
  const { t } = useTranslation();
  const people = useQuery(assigneesQuery);
  const active = people.data?.items.filter((user) => user.active) ?? [];
  return (
    <Select
      label={t('bulk.assignee')}
      placeholder={t('bulk.nobody')}
      data={active.map((user) => ({ value: user.id, label: user.name }))}
      searchable
      clearable
      filter={findFolded}
      data-autofocus
      onChange={(userId) => onChange(userId ? { userId } : {})}
    />
  );
}
