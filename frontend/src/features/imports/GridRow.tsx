import { ActionIcon, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleCheck, ListX, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import type { ImportColumn } from './api/imports';
import type { Row } from './api/rows';
import { GridCell } from './GridCell';
import { faultsOfRow } from './grid-model';
import type { GridEdits } from './use-grid-edits';
import type { GridKeys } from './use-grid-keys';
import classes from './Grid.module.css';

type Props = { at: number; row: Row; columns: ImportColumn[]; edits: GridEdits; keys: GridKeys; editable: boolean };

export function GridRow({ at, row, columns, edits, keys, editable }: Props) {
  const { t } = useTranslation();
  const Icon = row.dropped ? RotateCcw : ListX;
  const label = t(row.dropped ? 'imports.grid.takeBackOf' : 'imports.grid.dropOf', { row: row.row });
  return (
    <tr data-dropped={row.dropped || undefined}>
      <th scope="row" data-label={t('imports.grid.row')}>
        <RowHead row={row} columns={columns} />
      </th>
      {columns.map((column, place) => (
        <GridCell
          key={column.index}
          describedBy={place === 0 ? headOf(row) : undefined}
          cell={{ row: at, column: place }}
          row={row}
          column={column}
          edits={edits}
          keys={keys}
          editable={editable && !row.dropped}
        />
      ))}
      {editable && (
        <td className={classes.act}>
          <Tooltip label={label}>
            <ActionIcon
              variant="subtle"
              color="gray"
              tabIndex={-1}
              aria-label={label}
              onClick={() => edits.drop(row, !row.dropped)}
            >
              <Icon size={16} />
            </ActionIcon>
          </Tooltip>
        </td>
      )}
    </tr>
  );
}

function headOf(row: Row): string {
  return `imports-row-${row.row}`;
}

/** The row's number, what holds for it as a whole, and whose lead it is already. */
function RowHead({ row, columns }: { row: Row; columns: ImportColumn[] }) {
  const { t } = useTranslation();
  const faults = faultsOfRow(row, columns);
  const lead = row.duplicateOf ?? (row.leadId ? { id: row.leadId, number: undefined, fullName: undefined } : undefined);
  return (
    <div className={classes.head} id={headOf(row)}>
      <span className="num">{number(row.row)}</span>
      {row.dropped && <span className={classes.word}>{t('imports.grid.dropped')}</span>}
      {row.edited && row.verdict === 'FINE' && (
        <span className={classes.word} data-tone="good">
          <CircleCheck size={13} aria-hidden /> {t('imports.grid.mended')}
        </span>
      )}
      {lead && (
        <Link to="/leads/$leadId" params={{ leadId: lead.id }} target="_blank" tabIndex={-1}>
          {lead.fullName ?? (lead.number ? t('lead.numbered', { number: lead.number }) : t('imports.grid.lead'))}
        </Link>
      )}
      {row.duplicateOfRow !== undefined && <span>{t('imports.grid.sameAs', { row: number(row.duplicateOfRow) })}</span>}
      {faults.map((fault) => (
        <span key={fault} className={classes.fault}>
          <CircleAlert size={13} aria-hidden /> {fault}
        </span>
      ))}
    </div>
  );
}
