import { Button, Combobox, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { MissingList } from '@/shared/form/fetched';
import { matches } from '@/shared/lib/fold';
import { useCommand } from '@/shared/lib/commands';
import { useMay } from '@/shared/session/session';
import { Avatar } from '@/shared/ui/Avatar';
import { peopleQuery } from './api/choices';
import { offerUndo, useAssign, useUndo, type Person } from './api/work';
import classes from './LeadPanel.module.css';

const NOBODY = 'none';

/** Gives the lead to one of those whom this person may see, or to nobody. */
export function AssigneeMenu({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const box = useCombobox({ onDropdownOpen: () => box.focusSearchInput(), onDropdownClose: () => setTyped('') });
  const maySee = useMay('user:read');
  const assign = useAssignWithUndo(lead);
  const query = useQuery({ ...peopleQuery, enabled: maySee && box.dropdownOpened });
  const people = query.data ?? [];
  const may = lead.allowed.includes('assign') && maySee;
  useCommand(
    { id: 'assign', label: t('lead.command.assign'), icon: UserPlus, keys: 'a', run: () => box.openDropdown() },
    { off: !may },
  );
  if (!may) return null;
  const found = people.filter((person) => matches(person.name, typed));
  return (
    <Combobox
      store={box}
      position="bottom-end"
      width={260}
      shadow="overlay"
      onOptionSubmit={(id) => {
        box.closeDropdown();
        assign(people.find((person) => person.id === id) ?? null);
      }}
    >
      <Combobox.Target withAriaAttributes={false}>
        <Button
          aria-haspopup="listbox"
          aria-expanded={box.dropdownOpened}
          leftSection={lead.assigneeName ? <Avatar name={lead.assigneeName} /> : <UserPlus size={16} />}
          rightSection={<ChevronDown size={14} />}
          onClick={() => box.toggleDropdown()}
        >
          {lead.assigneeName ?? t('lead.assign')}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          placeholder={t('action.find')}
          aria-label={t('action.find')}
        />
        <Combobox.Options className={classes.people} aria-label={t('lead.column.assignee')}>
          {lead.assigneeId && !typed && <Combobox.Option value={NOBODY}>{t('lead.toNobody')}</Combobox.Option>}
          {found.map((person) => (
            <Combobox.Option key={person.id} value={person.id} disabled={person.id === lead.assigneeId}>
              <span className={classes.person}>
                <Avatar name={person.name} />
                {person.name}
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && !query.isError && <Combobox.Empty>{t('palette.nothing')}</Combobox.Empty>}
        </Combobox.Options>
        <MissingList query={query} />
      </Combobox.Dropdown>
    </Combobox>
  );
}

function useAssignWithUndo(lead: Lead) {
  const { t } = useTranslation();
  const assign = useAssign(lead.id);
  const undo = useUndo(lead.id);
  return (person: Person | null) =>
    offerUndo(
      assign.mutateAsync(person),
      person ? t('lead.given', { name: person.name }) : t('lead.taken'),
      undo.mutate,
    );
}
