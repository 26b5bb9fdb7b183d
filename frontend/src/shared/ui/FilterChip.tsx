import { Checkbox, Popover, ScrollArea, TextInput, UnstyledButton } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '@/shared/lib/fold';
import classes from './FilterChip.module.css';

type Option = { value: string; label: string };
type Props = {
  label: string;
  options: Option[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
  single?: boolean;
};

const SEARCHABLE = 8;

/** A filter: dashed while it can be added, solid with what it holds while it is on. */
export function FilterChip({ label, options, chosen, onChange, single = false }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const names = options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
  const on = chosen.length > 0;
  const toggle = (value: string) => {
    const without = chosen.filter((each) => each !== value);
    onChange(without.length < chosen.length ? without : single ? [value] : [...chosen, value]);
  };
  return (
    <span className={classes.chip} data-on={on || undefined}>
      <Popover position="bottom-start" trapFocus withinPortal>
        <Popover.Target>
          <UnstyledButton className={classes.open}>
            {!on && <Plus size={13} aria-hidden />}
            {label} {on && <b>{names.join(', ') || chosen.length}</b>}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown p="xs">
          {options.length > SEARCHABLE && (
            <TextInput
              mb="xs"
              aria-label={t('action.find')}
              placeholder={t('action.find')}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          <ScrollArea.Autosize mah={320}>
            {options
              .filter((option) => matches(option.label, typed))
              .map((option) => (
                <Checkbox
                  key={option.value}
                  className={classes.option}
                  size="xs"
                  label={option.label}
                  checked={chosen.includes(option.value)}
                  onChange={() => toggle(option.value)}
                />
              ))}
          </ScrollArea.Autosize>
        </Popover.Dropdown>
      </Popover>
      {on && (
        <UnstyledButton
          className={classes.clear}
          aria-label={t('action.clearFilter', { what: label })}
          onClick={() => onChange([])}
        >
          <X size={13} />
        </UnstyledButton>
      )}
    </span>
  );
}
