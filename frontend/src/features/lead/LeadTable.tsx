import { Skeleton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadPage } from '@/api/types';
import type { LeadSearch, LeadSortKey } from './lead-search';
import { changed } from './lead-search';
import { LeadRow } from './LeadRow';
import { useArrivals } from './use-arrivals';
import classes from './LeadTable.module.css';

type Props = { page?: LeadPage; search: LeadSearch; onShow: (next: LeadSearch) => void };
type Column = { key: string; sort?: 'name' | 'score' | 'submittedAt'; end?: boolean };

const SKELETONS = Array.from({ length: 12 }, (_, index) => index);
const columns: Column[] = [
  { key: 'lead', sort: 'name' },
  { key: 'score', sort: 'score' },
  { key: 'status' },
  { key: 'distributor' },
  { key: 'assignee' },
  { key: 'campaign' },
  { key: 'submitted', sort: 'submittedAt', end: true },
];

export function LeadTable({ page, search, onShow }: Props) {
  const { t } = useTranslation();
  const arrived = useArrivals();
  const { cursor, open, openId } = useRowKeys(page?.items.map((lead) => lead.id) ?? []);
  return (
    <table className={classes.table} aria-busy={!page}>
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHead
              key={column.key}
              column={column}
              sort={search.sort ?? '-submittedAt'}
              onSort={(sort) => onShow(changed(search, { sort }))}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {page
          ? page.items.map((lead, index) => (
              <LeadRow
                key={lead.id}
                lead={lead}
                arrived={arrived.has(lead.id)}
                current={openId ? openId === lead.id : cursor === index}
                onOpen={() => open(index)}
              />
            ))
          : SKELETONS.map((row) => (
              <tr key={row}>
                <td colSpan={columns.length}>
                  <Skeleton
                    height={14}
                    radius={5}
                    width={`${88 - (row % 4) * 9}%`}
                    aria-label={row === 0 ? t('list.loading') : undefined}
                  />
                </td>
              </tr>
            ))}
      </tbody>
    </table>
  );
}

/** j, k and the arrows move; Enter opens. With the panel open they step from record to record. */
function useRowKeys(ids: string[]) {
  const navigate = useNavigate();
  const openId = useParams({ strict: false, select: (params) => params.leadId });
  const [cursor, setCursor] = useState(-1);
  const at = openId ? ids.indexOf(openId) : cursor;
  const open = (index: number) => {
    const leadId = ids[index];
    setCursor(index);
    if (leadId) void navigate({ to: '/leads/$leadId', params: { leadId }, search: true });
  };
  const move = (by: number) => {
    const next = Math.min(ids.length - 1, Math.max(0, at + by));
    if (openId) open(next);
    else setCursor(next);
  };
  useHotkeys([
    ['j', () => move(1)],
    ['ArrowDown', () => move(1)],
    ['k', () => move(-1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', () => at >= 0 && !openId && open(at), { preventDefault: false }],
    [
      'Escape',
      () => void (openId ? navigate({ to: '/leads', search: true }) : setCursor(-1)),
      { preventDefault: false },
    ],
  ]);
  return { cursor, open, openId };
}

function SortHead({
  column,
  sort,
  onSort,
}: {
  column: Column;
  sort: LeadSortKey;
  onSort: (sort: LeadSortKey) => void;
}) {
  const { t } = useTranslation();
  const label = t(`lead.column.${column.key}`);
  const end = column.end || undefined;
  if (!column.sort) return <th data-column={column.key}>{label}</th>;
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
