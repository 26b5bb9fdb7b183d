import { Skeleton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadPage } from '@/api/types';
import type { LeadSearch } from './lead-search';
import { changed } from './lead-search';
import { LeadRow } from './LeadRow';
import { SortHead, type Column } from './SortHead';
import classes from './LeadTable.module.css';

type Props = {
  page?: LeadPage;
  search: LeadSearch;
  arrived: ReadonlySet<string>;
  onShow: (next: LeadSearch) => void;
};

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

export function LeadTable({ page, search, arrived, onShow }: Props) {
  const { t } = useTranslation();
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
