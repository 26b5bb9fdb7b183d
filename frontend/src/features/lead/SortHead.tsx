import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Column } from './columns';
import type { LeadSortKey } from './lead-search';

type Props = { column: Column; sort: LeadSortKey; onSort: (sort: LeadSortKey) => void };

/** A column's head; pressed again it turns the order. */
export function SortHead({ column, sort, onSort }: Props) {
  const { t } = useTranslation();
  const label = t(`lead.column.${column.key}`);
  const end = column.end || undefined;
  if (!column.sort) {
    return (
      <th data-column={column.key} data-end={end}>
        {label}
      </th>
    );
  }
  const down = sort === `-${column.sort}`;
  const active = down || sort === column.sort;
  const first = column.sort === 'name' ? column.sort : (`-${column.sort}` as const);
  const turned = down ? column.sort : (`-${column.sort}` as const);
  return (
    <th data-column={column.key} data-end={end} aria-sort={active ? (down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onSort(active ? turned : first)}>
        {label}
        {active && (down ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
      </button>
    </th>
  );
}
