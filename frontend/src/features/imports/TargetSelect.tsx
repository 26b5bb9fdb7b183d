import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { findFolded } from '@/shared/form/options';
import type { TargetChoice } from './api/imports';
import { choiceOf, wordOf, type Target } from './mapping-model';

type Props = {
  label: string;
  target?: Target;
  targets: TargetChoice[];
  editable: boolean;
  error?: string;
  onTarget: (target: Target) => void;
};

const GROUPS: TargetChoice['group'][] = ['NONE', 'PERSON', 'LEAD', 'FORM', 'ORIGIN'];

/** A file may have a hundred columns; only the open list is in the page. */
const LAZY = { keepMounted: false };

/** What a column becomes, found by typing with or without Turkish letters. */
export function TargetSelect({ label, target, targets, editable, error, onTarget }: Props) {
  const { t } = useTranslation();
  const groups = GROUPS.map((group) => ({
    group: t(`imports.group.${group}`),
    items: targets
      .filter((choice) => choice.group === group)
      .map((choice) => ({ value: wordOf(choice), label: choice.label })),
  }));
  return (
    <Select
      aria-label={label}
      placeholder={t('imports.mapping.choose')}
      searchable
      disabled={!editable}
      allowDeselect={false}
      filter={findFolded}
      nothingFoundMessage={t('palette.nothing')}
      maxDropdownHeight={320}
      comboboxProps={LAZY}
      data={groups.filter((group) => group.items.length > 0)}
      value={target ? wordOf(target) : null}
      error={error}
      onChange={(word) => {
        const choice = choiceOf(word ?? '', targets);
        if (choice) onTarget({ target: choice.target, ...(choice.key ? { key: choice.key } : {}) });
      }}
    />
  );
}
