import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowDown, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import table from '@/shared/ui/DataTable.module.css';
import { distributorsQuery, type NumbersOfDistributor } from './api/numbers';
import { Card } from './Card';
import { ranked, share } from './numbers-model';
import { leadsOf, rankingSorts, type NumbersQuery, type RankingSort } from './numbers-search';
import { percent, workTime } from './words';
import classes from './Numbers.module.css';

type Props = { query: NumbersQuery; sort: RankingSort; onSort: (sort: RankingSort) => void; tables: boolean };

/** The distributors beside each other; the best first, by what one asks for. */
export function Ranking({ query, sort, onSort, tables }: Props) {
  const { t } = useTranslation();
  const numbers = useQuery(distributorsQuery(query));
  const items = numbers.data?.items;
  return (
    <Card
      title={t('numbers.ranking')}
      hint={t('numbers.rankingHint')}
      query={numbers}
      empty={items?.length === 0 && t('numbers.none')}
      tables={tables}
      table={items && <Rows items={items} query={query} sort={sort} onSort={onSort} />}
    />
  );
}

type RowsProps = Omit<Props, 'tables'> & { items: NumbersOfDistributor[] };

function Rows({ items, query, sort, onSort }: RowsProps) {
  const { t } = useTranslation();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {rankingSorts.map((column) => (
            <th
              key={column}
              data-end={column !== 'name' || undefined}
              aria-sort={column === sort ? 'descending' : undefined}
            >
              <UnstyledButton
                className={classes.sort}
                data-on={column === sort || undefined}
                onClick={() => onSort(column)}
              >
                {t(`numbers.ranked.${column}`)}
                {column === sort && <ArrowDown size={12} aria-hidden />}
              </UnstyledButton>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ranked(items, sort).map((one) => (
          <Row key={one.id ?? 'none'} one={one} query={query} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ one, query }: { one: NumbersOfDistributor; query: NumbersQuery }) {
  const { t } = useTranslation();
  const { now, before } = one.figures;
  const median = now.response.medianSeconds;
  const slow = median !== undefined && one.targetSeconds !== undefined && median > one.targetSeconds;
  const was = (value: string) => <small>{t('numbers.before', { value })}</small>;
  return (
    <tr>
      <td>
        {one.id ? (
          <Link to="/leads" search={leadsOf(query, { distributorId: [one.id] })}>
            {one.name}
          </Link>
        ) : (
          t('numbers.noDistributor')
        )}
      </td>
      <td data-end data-label={t('numbers.ranked.leads')} className="num">
        {number(now.leads)} {was(number(before.leads))}
      </td>
      <td data-end data-label={t('numbers.ranked.contacted')} className="num">
        {percent(share(now.contacted, now.leads))} {was(percent(share(before.contacted, before.leads)))}
      </td>
      <td data-end data-label={t('numbers.ranked.conversion')} className="num">
        {percent(share(now.converted, now.leads))} {was(percent(share(before.converted, before.leads)))}
      </td>
      <td data-end data-label={t('numbers.ranked.response')} className="num">
        <span className={slow ? classes.bad : undefined}>
          {slow && <TriangleAlert size={13} role="img" aria-label={t('numbers.slow')} />}
          {workTime(median)}
        </span>{' '}
        {was(workTime(before.response.medianSeconds))}
      </td>
      <td data-end data-label={t('numbers.ranked.late')} className="num">
        {number(now.late)} {was(number(before.late))}
      </td>
    </tr>
  );
}
