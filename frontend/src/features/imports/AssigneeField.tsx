import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { findFolded } from '@/shared/form/options';
import { useMay } from '@/shared/session/session';
import { assigneesQuery } from './api/choices';
import type { ImportSettings } from './api/imports';

type Props = { settings: ImportSettings; onChange: (change: Partial<ImportSettings>) => void };

const RULES = 'rules';
const NOBODY = 'nobody';

/** Who gets the leads: whom the rules choose, one person, or nobody yet. */
export function AssigneeField({ settings, onChange }: Props) {
  const { t } = useTranslation();
  const people = useQuery({ ...assigneesQuery, enabled: useMay('lead:assign') });
  const value = settings.assigneeId ?? (settings.assign ? RULES : NOBODY);
  return (
    <Select
      label={t('lead.field.assignee')}
      description={value === RULES ? t('imports.settings.rulesHint') : undefined}
      searchable
      allowDeselect={false}
      filter={findFolded}
      nothingFoundMessage={t('palette.nothing')}
      {...fetched(people, [
        { value: RULES, label: t('imports.settings.rules') },
        { value: NOBODY, label: t('imports.settings.nobody') },
        ...(people.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ])}
      value={value}
      onChange={(chosen) =>
        onChange({
          assigneeId: chosen && chosen !== RULES && chosen !== NOBODY ? chosen : undefined,
          assign: chosen === RULES,
        })
      }
    />
  );
}
