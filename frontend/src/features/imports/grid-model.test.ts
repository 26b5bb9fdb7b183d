import { describe, expect, it } from 'vitest';
import { aColumn, anImport, aRow } from '@/testing/imports';
import { faultOf, faultsOfRow, moved, nextFault, shownColumns, undoOf } from './grid-model';

const columns = anImport().columns.slice(0, 3);
const fault = (index: number) => ({ index, key: 'phone', detail: `sütun ${index}` });
const rows = [
  aRow(4, ['Ayşe', '12', 'a@x'], { verdict: 'BAD', faults: [fault(1)] }),
  aRow(9, ['Mert', '0532', 'm@x']),
  aRow(11, ['Can', '9', '@'], { verdict: 'BAD', faults: [fault(1), fault(2)] }),
];

describe('keys', () => {
  const size = { rows: 3, columns: 3 };

  it('move by a cell and stop at the edges', () => {
    expect(moved({ row: 0, column: 0 }, 'ArrowRight', size)).toEqual({ row: 0, column: 1 });
    expect(moved({ row: 0, column: 0 }, 'ArrowUp', size)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 2, column: 2 }, 'ArrowDown', size)).toEqual({ row: 2, column: 2 });
    expect(moved({ row: 1, column: 1 }, 'End', size)).toEqual({ row: 1, column: 2 });
    expect(moved({ row: 1, column: 1 }, 'PageDown', size)).toEqual({ row: 2, column: 1 });
  });

  it('of other things move nothing', () => {
    expect(moved({ row: 1, column: 1 }, 'Enter', size)).toBeUndefined();
  });
});

describe('the next cell at fault', () => {
  it('is found over rows without one, forth and back', () => {
    expect(nextFault(rows, columns, { row: 0, column: 1 }, 1)).toEqual({ row: 2, column: 1 });
    expect(nextFault(rows, columns, { row: 2, column: 1 }, -1)).toEqual({ row: 0, column: 1 });
  });

  it('is the first of a row that is at fault as a whole', () => {
    const whole = aRow(7, ['Ece', '', ''], { verdict: 'BAD', faults: [{ index: -1, key: 'empty', detail: 'boş' }] });
    const all = [...rows.slice(0, 2), whole, ...rows.slice(2)];
    expect(nextFault(all, columns, { row: 0, column: 1 }, 1)).toEqual({ row: 2, column: 0 });
    expect(nextFault(all, columns, { row: 3, column: 1 }, -1)).toEqual({ row: 2, column: 0 });
  });

  it('is not there behind the last one, nor in a row that was dropped', () => {
    expect(nextFault(rows, columns, { row: 2, column: 2 }, 1)).toBeUndefined();
    const dropped = rows.map((row) => (row.row === 11 ? { ...row, dropped: true } : row));
    expect(nextFault(dropped, columns, { row: 0, column: 1 }, 1)).toBeUndefined();
  });
});

describe('faults', () => {
  it('stand beside their cell', () => {
    const [, , can] = rows;
    expect(can && faultOf(can, 2)).toBe('sütun 2');
    expect(can && faultOf(can, 0)).toBeUndefined();
  });

  it('of no shown cell are those of the row', () => {
    const row = aRow(1, [], { faults: [fault(1), { index: -1, key: 'twice', detail: '3. satırla aynı' }] });
    expect(faultsOfRow(row, columns)).toEqual(['3. satırla aynı']);
  });

  it('bring their column onto the screen, though it is not taken', () => {
    const all = [...columns, aColumn(3, 'Sıra', { target: 'IGNORE' }), aColumn(4, 'Bütçe', { target: 'IGNORE' })];
    const shown = shownColumns(all, [aRow(1, [], { faults: [fault(4)] })]);
    expect(shown.map((column) => column.index)).toEqual([0, 1, 2, 4]);
  });
});

describe('what takes a change back', () => {
  it('is the cell as it was', () => {
    expect(undoOf(aRow(4, ['Ayşe', '12']), { cells: { 1: '0532' } })).toEqual({
      row: 4,
      change: { cells: { 1: '12' } },
    });
  });

  it('is the row as it was', () => {
    expect(undoOf(aRow(4, []), { dropped: true })).toEqual({ row: 4, change: { dropped: false } });
  });
});
