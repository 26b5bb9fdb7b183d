import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selection } from './use-selection';
import classes from './SelectionBar.module.css';

/** How many are chosen, what can be done with them, and the way to let go; there as long as a touch chooses. */
export function SelectionBar({ selection, children }: { selection: Selection; children?: ReactNode }) {
  const { t } = useTranslation();
  const count = selection.chosen.size;
  return (
    <div role="status" className={classes.place}>
      {(count > 0 || selection.choosing) && (
        <div
          className={classes.bar}
          data-none={count === 0 || undefined}
          data-choosing={selection.choosing || undefined}
        >
          {count > 0 ? <b className="num">{t('lead.selected', { count })}</b> : <span>{t('lead.chooseHint')}</span>}
          {count > 0 && children}
          {selection.choosing && (
            <button type="button" className={classes.end} onClick={selection.clear}>
              {t('lead.chooseEnd')}
            </button>
          )}
          <ActionIcon
            className={classes.clear}
            variant="subtle"
            aria-label={t('action.clear')}
            onClick={selection.clear}
          >
            <X size={16} />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
