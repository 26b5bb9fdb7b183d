import { Loader } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportColumn } from './api/imports';
import type { Row } from './api/rows';
import { faultOf, type Cell } from './grid-model';
import { placeOf, type GridEdits } from './use-grid-edits';
import type { GridKeys } from './use-grid-keys';
import classes from './Grid.module.css';

type Props = {
  cell: Cell;
  row: Row;
  column: ImportColumn;
  edits: GridEdits;
  keys: GridKeys;
  editable: boolean;
  /** What tells of the row as a whole. */
  describedBy?: string;
};

/** A cell with what is wrong with it beside it. One at fault is edited at a press, any other at two of them or at Enter. */
export function GridCell({ cell, row, column, edits, keys, editable, describedBy }: Props) {
  const { t } = useTranslation();
  const writing = edits.writing.get(placeOf(row.row, column.index));
  const text = writing?.text ?? row.cells[column.index] ?? '';
  const fault = writing?.why ?? (writing || row.dropped ? undefined : faultOf(row, column.index));
  const editing = keys.isEditing(cell);
  return (
    <td
      data-cell={`${cell.row}:${cell.column}`}
      data-label={column.name}
      data-fault={fault !== undefined || undefined}
      data-person={isPerson(column) || undefined}
      tabIndex={keys.isActive(cell) ? 0 : -1}
      aria-describedby={describedBy}
      aria-invalid={fault !== undefined || undefined}
      onFocus={(event) => event.target === event.currentTarget && keys.activate(cell)}
      onClick={() => editable && !editing && fault && keys.edit(cell, text)}
      onDoubleClick={() => editable && !editing && keys.edit(cell, text)}
    >
      {editing ? (
        <input
          ref={focused}
          aria-label={t('imports.grid.cell', { column: column.name, row: row.row })}
          defaultValue={keys.typed}
          onBlur={(event) => keys.leave(row, column, event.currentTarget.value)}
        />
      ) : (
        <span className={classes.text}>
          <span className={classes.line} title={text || undefined}>
            {text || <span className="mut">{t('action.empty')}</span>}
          </span>
          {writing && !writing.why && <Loader size={11} aria-label={t('action.saving')} />}
        </span>
      )}
      {fault && (
        <small className={classes.fault}>
          <CircleAlert size={13} aria-hidden /> {fault}
        </small>
      )}
    </td>
  );
}

const focused = (field: HTMLInputElement | null) => field?.focus();

/** Says who the row is about; on a phone it stands beside what is wrong. */
function isPerson({ target }: ImportColumn): boolean {
  return target === 'FULL_NAME' || target === 'FIRST_NAME' || target === 'PHONE' || target === 'EMAIL';
}
