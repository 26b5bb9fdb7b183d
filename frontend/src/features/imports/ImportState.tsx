import { CircleCheck, CircleDashed, CircleSlash, ListChecks, LoaderCircle, Undo2, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Import } from './api/imports';
import { leftOf } from './import-model';
import classes from './Imports.module.css';

const icons: Record<Import['state'], LucideIcon> = {
  UPLOADED: CircleDashed,
  CHECKING: LoaderCircle,
  CHECKED: ListChecks,
  RUNNING: LoaderCircle,
  DONE: CircleCheck,
  CANCELLED: CircleSlash,
  UNDOING: LoaderCircle,
  UNDONE: Undo2,
};

/** How far an import has come: the shape of the icon tells it, the word says it. */
export function ImportState({ file }: { file: Pick<Import, 'state' | 'counts'> }) {
  const { t } = useTranslation();
  const { state } = file;
  const Icon = icons[state];
  return (
    <span className={classes.state} data-state={state}>
      <Icon size={14} aria-hidden />
      {t(`imports.state.${leftOf(file) ?? state}`)}
    </span>
  );
}
