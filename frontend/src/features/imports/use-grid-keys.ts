import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { ImportColumn } from './api/imports';
import type { Row } from './api/rows';
import { moved, nextFault, type Cell } from './grid-model';
import { placeOf, type GridEdits } from './use-grid-edits';

type Options = {
  table: RefObject<HTMLElement | null>;
  rows: Row[];
  columns: ImportColumn[];
  edits: GridEdits;
  editable: boolean;
  onEnd?: () => void;
};

const FIRST: Cell = { row: 0, column: 0 };

function same(one: Cell | undefined, other: Cell): boolean {
  return one?.row === other.row && one.column === other.column;
}

/**
 * Arrows move, Enter (or a letter) edits, Enter saves, Esc takes back, Tab goes to the next cell at fault and at the end
 * to the next page, Delete drops the row, Ctrl+Z takes the last change back. Esc outside a field leaves the grid.
 */
export function useGridKeys({ table, rows, columns, edits, editable, onEnd }: Options) {
  const givenUp = useRef(false);
  const [active, setActive] = useState<Cell>(() => nextFault(rows, columns, { row: 0, column: -1 }, 1) ?? FIRST);
  const [editing, setEditing] = useState<{ cell: Cell; typed: string }>();
  const focus = (cell: Cell) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${cell.row}:${cell.column}"]`)?.focus();
  const show = useEffectEvent(() => {
    const first = table.current?.querySelector(`[data-cell="${active.row}:${active.column}"]`);
    // A browser may answer with a promise, which an effect would take for its end.
    void first?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  useEffect(() => show(), []);
  const textOf = ({ row, column }: Cell) => {
    const there = rows[row];
    const index = columns[column]?.index;
    if (!there || index === undefined) return '';
    return edits.writing.get(placeOf(there.row, index))?.text ?? there.cells[index] ?? '';
  };
  const edit = (cell: Cell, typed = textOf(cell)) => {
    givenUp.current = false;
    setActive(cell);
    setEditing({ cell, typed });
  };
  const toFault = (event: KeyboardEvent) => {
    const by = event.shiftKey ? -1 : 1;
    const cell = nextFault(rows, columns, active, by);
    if (cell) {
      event.preventDefault();
      focus(cell);
    } else if (by === 1 && onEnd) {
      event.preventDefault();
      onEnd();
    }
  };
  const inField = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Tab') toFault(event);
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    givenUp.current = event.key === 'Escape';
    event.preventDefault();
    focus(active);
  };
  const onGrid = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const row = rows[active.row];
    const there = moved(active, key, { rows: rows.length, columns: columns.length });
    const act = (run: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    if (there && !altKey) act(() => focus(there));
    else if (key === 'Tab') toFault(event);
    else if (key === 'Escape') act(leaveGrid);
    else if (!editable || !row) return;
    else if (key.toLowerCase() === 'z' && (ctrlKey || metaKey)) act(edits.undo);
    else if (key === 'Delete') act(() => void edits.drop(row, !row.dropped));
    else if ((key === 'Enter' || key === 'F2') && !row.dropped) act(() => edit(active));
    else if (key.length === 1 && !ctrlKey && !metaKey && !altKey && !row.dropped) act(() => edit(active, key));
  };
  return {
    isActive: (cell: Cell) => same(active, cell),
    isEditing: (cell: Cell) => same(editing?.cell, cell),
    typed: editing?.typed,
    activate: setActive,
    edit,
    /** The field is left: what was typed is saved, unless it was given up. */
    leave: (row: Row, column: ImportColumn, text: string) => {
      setEditing(undefined);
      if (!givenUp.current) void edits.write(row, column, text);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement) inField(event);
      else if (event.target instanceof HTMLElement && event.target.dataset.cell) onGrid(event);
    },
  };
}

function leaveGrid(): void {
  document.getElementById('imports-run')?.focus();
}

export type GridKeys = ReturnType<typeof useGridKeys>;
