import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toastProblem, toastUndo } from '@/shared/ui/toast';
import type { ImportColumn } from './api/imports';
import { useChangeRow, type Row, type RowChange } from './api/rows';
import { undoOf, type Undo } from './grid-model';

/** What was typed into a cell and is not saved: on its way, or refused for a reason. */
type Writing = { text: string; why?: string };

export function placeOf(row: number, index: number): string {
  return `${row}:${index}`;
}

/** Mends cells and drops rows; each can be taken back, and what is refused stays where it was typed. */
export function useGridEdits(importId: string) {
  const { t } = useTranslation();
  const { mutateAsync } = useChangeRow(importId);
  const [undos, setUndos] = useState<Undo[]>([]);
  const [writing, setWriting] = useState<ReadonlyMap<string, Writing>>(new Map());
  const put = (place: string, entry: Writing | undefined) =>
    setWriting((before) => {
      const after = new Map(before);
      if (entry) after.set(place, entry);
      else after.delete(place);
      return after;
    });
  const send = (row: number, change: RowChange) => mutateAsync({ row, change });
  const remember = (row: Row, change: RowChange) => setUndos((before) => [...before, undoOf(row, change)]);
  const write = async (row: Row, column: ImportColumn, text: string) => {
    const place = placeOf(row.row, column.index);
    const before = writing.get(place)?.text ?? row.cells[column.index] ?? '';
    if (text === before && !writing.has(place)) return;
    const change = { cells: { [column.index]: text } };
    put(place, { text });
    try {
      await send(row.row, change);
      put(place, undefined);
      remember(row, change);
    } catch (error) {
      put(place, { text, why: error instanceof Error ? error.message : String(error) });
    }
  };
  const undo = () => {
    const last = undos.at(-1);
    if (!last) return;
    setUndos((before) => before.slice(0, -1));
    send(last.row, last.change).catch(() => setUndos((before) => [...before, last]));
  };
  const drop = async (row: Row, dropped: boolean) => {
    try {
      await send(row.row, { dropped });
      remember(row, { dropped });
      if (dropped)
        toastUndo(t('imports.grid.droppedRow', { row: row.row }), () => void send(row.row, { dropped: false }));
    } catch (error) {
      if (error instanceof Error) toastProblem(error);
    }
  };
  return { writing, write, drop, undo, undoable: undos.length };
}

export type GridEdits = ReturnType<typeof useGridEdits>;
