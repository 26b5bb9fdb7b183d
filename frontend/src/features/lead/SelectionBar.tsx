import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selection } from './use-selection';
import classes from './SelectionBar.module.css';

/** How many are chosen, what can be done with them, and the way to let go. */
export function SelectionBar({ selection, children }: { selection: Selection; children?: ReactNode }) {
  const { t } = useTranslation();
  const count = selection.chosen.size;
  return (
    <div role="status" className={classes.place}>
      {count > 0 && (
        <div className={classes.bar}>
          <b className="num">{t('lead.selected', { count })}</b>
          {children}
          <ActionIcon variant="subtle" aria-label={t('action.clear')} onClick={selection.clear}>
            <X size={16} />
          </ActionIcon>
        </div>
      )}
    </div>
  );
}
