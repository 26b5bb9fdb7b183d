import { Undo2 } from 'lucide-react';
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import, ImportColumn } from './api/imports';
import type { Row } from './api/rows';
import { GridRow } from './GridRow';
import { useGridEdits } from './use-grid-edits';
import { useGridKeys } from './use-grid-keys';
import classes from './Grid.module.css';

type Props = {
  file: Import;
  rows: Row[];
  columns: ImportColumn[];
  editable: boolean;
  /** Goes to the next page, when there is one. */
  onEnd?: () => void;
};

/** Rows of the file as a grid that the keyboard walks and mends. */
export function Grid({ file, rows, columns, editable, onEnd }: Props) {
  const { t } = useTranslation();
  const edits = useGridEdits(file.id);
  const table = useRef<HTMLTableElement>(null);
  const keys = useGridKeys({ table, rows, columns, edits, editable, onEnd });
  return (
    <div className={classes.frame}>
      <div className={classes.help} hidden={!editable && edits.undoable === 0}>
        {editable && (
          <span aria-hidden>
            <Key name="↑ ↓ ← →" does={t('list.move')} /> <Key name="Enter" does={t('imports.grid.edit')} />{' '}
            <Key name="Tab" does={t('imports.grid.nextFault')} /> <Key name="Del" does={t('imports.grid.drop')} />
          </span>
        )}
        {edits.undoable > 0 && (
          <Button size="xs" variant="subtle" leftSection={<Undo2 size={14} />} onClick={edits.undo}>
            {t('imports.grid.undo')}
          </Button>
        )}
      </div>
      <div className={classes.scroll} tabIndex={-1}>
        <table
          role="grid"
          ref={table}
          className={classes.grid}
          aria-label={t('imports.grid.label')}
          aria-readonly={!editable}
          onKeyDown={keys.onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">
                {t('imports.grid.row')} <small className="mut">{t('imports.grid.rowHint')}</small>
              </th>
              {columns.map((column) => (
                <th key={column.index} scope="col">
                  {column.name}
                </th>
              ))}
              {editable && <td aria-label={t('action.actions')} />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <GridRow
                key={row.row}
                at={at}
                row={row}
                columns={columns}
                edits={edits}
                keys={keys}
                editable={editable}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Key({ name, does }: { name: string; does: string }) {
  return (
    <>
      <span className="kbd">{name}</span> {does}
    </>
  );
}
