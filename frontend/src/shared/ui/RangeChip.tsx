import { Popover, TextInput, UnstyledButton } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayOf, number } from '@/shared/lib/format';
import classes from './FilterChip.module.css';

type Props = {
  label: string;
  type: 'number' | 'date';
  /** What the two ends are called. */
  names: [string, string];
  from?: string;
  to?: string;
  /** Just asked for: it opens at once. */
  wanted?: boolean;
  onChange: (from?: string, to?: string) => void;
};

/** A filter between two values; either end may be open. */
export function RangeChip({ label, type, names, from, to, wanted, onChange }: Props) {
  const { t } = useTranslation();
  const on = from !== undefined || to !== undefined;
  const shown = (value?: string) =>
    value === undefined ? '…' : type === 'date' ? dayOf(value) : number(Number(value));
  return (
    <span className={classes.chip} data-on={on || undefined}>
      <Popover position="bottom-start" trapFocus withinPortal defaultOpened={wanted && !on}>
        <Popover.Target>
          <UnstyledButton className={classes.open}>
            {!on && <Plus size={13} aria-hidden />}
            {label}{' '}
            {on && (
              <b>
                {shown(from)} – {shown(to)}
              </b>
            )}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown p="sm" className={classes.range}>
          <TextInput
            size="xs"
            type={type}
            label={names[0]}
            value={from ?? ''}
            max={to}
            onChange={(event) => onChange(event.currentTarget.value || undefined, to)}
          />
          <TextInput
            size="xs"
            type={type}
            label={names[1]}
            value={to ?? ''}
            min={from}
            onChange={(event) => onChange(from, event.currentTarget.value || undefined)}
          />
        </Popover.Dropdown>
      </Popover>
      {on && (
        <UnstyledButton
          className={classes.clear}
          aria-label={t('action.clearFilter', { what: label })}
          onClick={() => onChange()}
        >
          <X size={13} />
        </UnstyledButton>
      )}
    </span>
  );
}
