import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Search, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { FilterChip } from '@/shared/ui/FilterChip';
import { RangeChip } from '@/shared/ui/RangeChip';
import chip from '@/shared/ui/FilterChip.module.css';
import { auditedPeopleQuery } from './api/audit';
import { kinds, subjects, type AuditSearch } from './audit-search';
import classes from './Audit.module.css';

type Props = { search: AuditSearch; onShow: (next: AuditSearch) => void };

/** Who, what, about what, when; and any word in it. */
export function AuditFilters({ search, onShow }: Props) {
  const { t } = useTranslation();
  const mayReadPeople = useMay('user:read');
  const people = useQuery({ ...auditedPeopleQuery, enabled: mayReadPeople }).data?.items ?? [];
  const set = (change: Partial<AuditSearch>) => onShow({ ...search, ...change });
  const some = (chosen: string[]) => (chosen.length ? chosen : undefined);
  return (
    <div className={classes.filters} role="search">
      <Words search={search} onShow={onShow} />
      <div className={classes.chips}>
        {mayReadPeople && (
          <FilterChip
            label={t('audit.who')}
            single
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={search.user ? [search.user] : []}
            onChange={([user]) => set({ user })}
          />
        )}
        <FilterChip
          label={t('audit.kind')}
          options={kinds.map((value) => ({ value, label: t(`audit.kinds.${value}`) }))}
          chosen={search.kind ?? []}
          onChange={(chosen) => set({ kind: some(chosen) })}
        />
        <FilterChip
          label={t('audit.about')}
          options={subjects.map((value) => ({ value, label: t(`audit.subjects.${value}`) }))}
          chosen={search.subject ?? []}
          onChange={(chosen) => set({ subject: some(chosen) })}
        />
        <RangeChip
          label={t('audit.when')}
          type="date"
          names={[t('lead.dateFrom'), t('lead.dateTo')]}
          from={search.from}
          to={search.to}
          onChange={(from, to) => set({ from, to })}
        />
        {search.subjectId && (
          <span className={chip.chip} data-on>
            <span className={chip.open}>{t('audit.oneRecord')}</span>
            <UnstyledButton
              className={chip.clear}
              aria-label={t('action.clearFilter', { what: t('audit.oneRecord') })}
              onClick={() => set({ subjectId: undefined })}
            >
              <X size={13} />
            </UnstyledButton>
          </span>
        )}
        {search.job && (
          <span className={chip.chip} data-on>
            <span className={chip.open}>{t('audit.oneJob')}</span>
            <UnstyledButton
              className={chip.clear}
              aria-label={t('action.clearFilter', { what: t('audit.oneJob') })}
              onClick={() => set({ job: undefined })}
            >
              <X size={13} />
            </UnstyledButton>
          </span>
        )}
        {Object.values(search).some((value) => value !== undefined) && (
          <Button variant="subtle" size="xs" onClick={() => onShow({})}>
            {t('lead.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Words({ search, onShow }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(search.q ?? '');
  const [shown, setShown] = useState(search.q);
  const apply = useDebouncedCallback((q: string) => {
    setShown(q.trim() || undefined);
    onShow({ ...search, q: q.trim() || undefined });
  }, 250);
  if (shown !== search.q) {
    setShown(search.q);
    setTyped(search.q ?? '');
  }
  return (
    <TextInput
      className={classes.search}
      type="search"
      aria-label={t('audit.search')}
      placeholder={t('audit.search')}
      leftSection={<Search size={14} />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        apply(event.currentTarget.value);
      }}
    />
  );
}
