import type { ImportColumn } from './api/imports';
import type { Row, RowChange } from './api/rows';
import { isTaken } from './mapping-model';

/** A cell of the grid: which row of the page, and which of the shown columns. */
export type Cell = { row: number; column: number };
export type Size = { rows: number; columns: number };

/** A change that can be taken back: what it was before. */
export type Undo = { row: number; change: RowChange };

const arrows: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

function within(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

/** Where a key leads to from a cell; nowhere when it is not a key of the grid. */
export function moved({ row, column }: Cell, key: string, { rows, columns }: Size): Cell | undefined {
  if (key === 'Home') return { row, column: 0 };
  if (key === 'End') return { row, column: columns - 1 };
  const by = arrows[key];
  return by && { row: within(row + by[0], rows), column: within(column + by[1], columns) };
}

/** The columns that become part of a lead, and any other one that is at fault. */
export function shownColumns(columns: ImportColumn[], rows: Row[]): ImportColumn[] {
  const faulty = new Set(rows.flatMap((row) => row.faults.map((fault) => fault.index)));
  return columns.filter((column) => isTaken(column.target && { target: column.target }) || faulty.has(column.index));
}

export function faultOf(row: Row, index: number): string | undefined {
  const faults = row.faults.filter((fault) => fault.index === index);
  return faults.length ? faults.map((fault) => fault.detail).join(' ') : undefined;
}

/** Faults that no shown cell carries: those of the row as a whole. */
export function faultsOfRow(row: Row, columns: ImportColumn[]): string[] {
  return row.faults
    .filter((fault) => columns.every((column) => column.index !== fault.index))
    .map((fault) => fault.detail);
}

/** Whether something is wrong at the cell; the first one of a row stands for the row as a whole too. */
function isAtFault(row: Row, columns: ImportColumn[], place: number): boolean {
  const column = columns[place];
  if (!column || row.dropped) return false;
  return faultOf(row, column.index) !== undefined || (place === 0 && faultsOfRow(row, columns).length > 0);
}

/** The nearest cell at fault after (or before) a cell, row by row; nowhere when there is none on the page. */
export function nextFault(rows: Row[], columns: ImportColumn[], from: Cell, by: 1 | -1): Cell | undefined {
  const last = rows.length * columns.length - 1;
  for (let at = from.row * columns.length + from.column + by; at >= 0 && at <= last; at += by) {
    const cell = { row: Math.floor(at / columns.length), column: at % columns.length };
    const row = rows[cell.row];
    if (row && isAtFault(row, columns, cell.column)) return cell;
  }
  return undefined;
}

/** What takes a change of a row back. */
export function undoOf(row: Row, change: RowChange): Undo {
  const cells = Object.keys(change.cells ?? {}).map((index) => [index, row.cells[Number(index)] ?? '']);
  return {
    row: row.row,
    change: {
      ...(cells.length ? { cells: Object.fromEntries(cells) } : {}),
      ...(change.dropped === undefined ? {} : { dropped: row.dropped }),
    },
  };
}
