import { Loader, TextInput, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { Check, Pencil } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './InlineEdit.module.css';

const focused = (field: HTMLInputElement | null) => field?.focus();

type Props = {
  label: string;
  /** As it is edited. */
  value: string;
  /** As it is shown, when that is something else. */
  children?: ReactNode;
  type?: 'text' | 'tel' | 'email' | 'date';
  state: 'idle' | 'saving' | 'saved' | 'failed';
  /** Why the last try was refused. */
  problem?: string;
  /** The field opens; what others write from now on is not what this person has seen. */
  onBegin?: () => void;
  onSave: (value: string) => void;
};

/** A value that becomes a field at a press. Enter saves, Esc takes back; what was refused stays to be mended. */
export function InlineEdit({ label, value, children, type = 'text', state, problem, onBegin, onSave }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const [begun, setBegun] = useState(value);
  const button = useRef<HTMLButtonElement>(null);
  const open = typed !== undefined;
  // What was saved is closed, and what is to be decided elsewhere; what was refused stays open.
  const [before, setBefore] = useState(state);
  if (before !== state) {
    setBefore(state);
    if (state === 'saved' || state === 'idle') setTyped(undefined);
  }
  const close = () => {
    setTyped(undefined);
    requestAnimationFrame(() => button.current?.focus());
  };
  const save = () => {
    if (typed === undefined || state === 'saving') return;
    if ([begun.trim(), value.trim()].includes(typed.trim())) return close();
    onSave(typed.trim());
  };
  const begin = () => {
    setBegun(value);
    setTyped(value);
    onBegin?.();
  };
  if (!open) {
    return (
      <UnstyledButton ref={button} className={classes.value} onClick={begin}>
        <VisuallyHidden>{label}: </VisuallyHidden>
        {value ? (children ?? value) : <span className="mut">{t('action.add')}</span>}
        <VisuallyHidden>. {t('action.edit')}</VisuallyHidden>
        {state === 'saved' ? <Check size={13} aria-label={t('action.saved')} /> : <Pencil size={12} aria-hidden />}
      </UnstyledButton>
    );
  }
  return (
    <TextInput
      className={classes.field}
      size="xs"
      type={type}
      ref={focused}
      aria-label={label}
      value={typed}
      error={state === 'failed' ? problem : undefined}
      readOnly={state === 'saving'}
      rightSection={state === 'saving' ? <Loader size={12} aria-label={t('action.saving')} /> : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => state !== 'failed' && save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        if (event.key === 'Escape') {
          event.stopPropagation();
          event.nativeEvent.stopImmediatePropagation();
          close();
        }
      }}
    />
  );
}
