import { Checkbox, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LeadPage } from '@/api/types';
import { atEnd, sortOf, type Column } from './columns';
import { changed, standardColumns, type LeadSearch } from './lead-search';
import { LeadRow } from './LeadRow';
import { SortHead } from './SortHead';
import { useRowKeys } from './use-row-keys';
import type { Selection } from './use-selection';
import classes from './LeadTable.module.css';

type Props = {
  page?: LeadPage;
  search: LeadSearch;
  arrived: ReadonlySet<string>;
  selection: Selection;
  onShow: (next: LeadSearch) => void;
};

const SKELETONS = Array.from({ length: 12 }, (_, index) => index);
const LEAD: Column = { key: 'lead', sort: 'name' };

export function LeadTable({ page, search, arrived, selection, onShow }: Props) {
  const { t } = useTranslation();
  const shown = search.columns ?? standardColumns;
  const { cursor, open, openId } = useRowKeys(page?.items.map((lead) => lead.id) ?? [], selection);
  const columns = [LEAD, ...shown.map((key) => ({ key, sort: sortOf[key], end: atEnd.has(key) }))];
  const chosenHere = page?.items.filter((lead) => selection.chosen.has(lead.id)).length ?? 0;
  const all = chosenHere > 0 && chosenHere === page?.items.length;
  return (
    <table
      className={classes.table}
      aria-busy={!page}
      data-chosen-columns={search.columns ? true : undefined}
      data-choosing={selection.choosing || undefined}
    >
      <thead>
        <tr>
          <th data-column="choose">
            <Checkbox
              size="xs"
              aria-label={t('lead.selectAll')}
              checked={all}
              indeterminate={chosenHere > 0 && !all}
              onChange={() => (all ? selection.clear() : selection.all())}
            />
          </th>
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
                columns={shown}
                arrived={arrived.has(lead.id)}
                current={openId ? openId === lead.id : cursor === index}
                chosen={selection.chosen.has(lead.id)}
                choosing={selection.choosing}
                onOpen={() => open(index)}
                onChoose={(extend) => (extend ? selection.extend(index) : selection.toggle(index))}
                onBegin={() => {
                  selection.begin();
                  if (!selection.chosen.has(lead.id)) selection.toggle(index);
                }}
              />
            ))
          : SKELETONS.map((row) => (
              <tr key={row}>
                <td colSpan={columns.length + 1}>
                  <Skeleton
                    height={14}
                    radius={5}
                    width={`${88 - (row % 4) * 9}%`}
                    role={row === 0 ? 'status' : undefined}
                    aria-label={row === 0 ? t('list.loading') : undefined}
                  />
                </td>
              </tr>
            ))}
      </tbody>
    </table>
  );
}
