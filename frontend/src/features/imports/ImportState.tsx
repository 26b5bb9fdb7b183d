import { CircleCheck, CircleDashed, CircleSlash, ListChecks, LoaderCircle, Undo2, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Import } from './api/imports';
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
export function ImportState({ file: { state } }: { file: Pick<Import, 'state'> }) {
  const { t } = useTranslation();
  const Icon = icons[state];
  return (
    <span className={classes.state} data-state={state}>
      <Icon size={14} aria-hidden />
      {t(`imports.state.${state}`)}
    </span>
  );
}
