import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import { responseQuery } from './api/numbers';
import { Delta } from './Delta';
import { growth, share } from './numbers-model';
import { leadsOf, type NumbersQuery } from './numbers-search';
import { percent, points, workTime } from './words';
import classes from './Numbers.module.css';

/** The five numbers that one asks for first, each beside the period before. */
export function Tiles({ query }: { query: NumbersQuery }) {
  const { t } = useTranslation();
  const numbers = useQuery(responseQuery(query));
  if (numbers.isError && !numbers.data)
    return <ErrorState error={numbers.error} onRetry={() => void numbers.refetch()} />;
  if (!numbers.data) return <Skeleton height={96} radius={8} style={{ gridColumn: '1 / -1' }} />;
  const { now, before, overdue } = numbers.data;
  const reach = [share(now.contacted, now.leads), share(before.contacted, before.leads)] as const;
  const conversion = [share(now.converted, now.leads), share(before.converted, before.leads)] as const;
  const response = [now.response.medianSeconds, before.response.medianSeconds] as const;
  const leadGrowth = growth(now.leads, before.leads);
  return (
    <dl className={classes.tiles}>
      <Tile name={t('numbers.leads')} value={<LeadsLink query={query}>{number(now.leads)}</LeadsLink>}>
        <Delta change={leadGrowth} by={percent(Math.abs(leadGrowth ?? 0))} before={number(before.leads)} />
      </Tile>
      <Tile name={t('numbers.reach')} value={percent(reach[0])}>
        <PointsDelta now={reach[0]} before={reach[1]} />
      </Tile>
      <Tile
        name={t('numbers.conversion')}
        value={
          <>
            {percent(conversion[0])} <small>{t('numbers.customers', { count: now.converted })}</small>
          </>
        }
      >
        <PointsDelta now={conversion[0]} before={conversion[1]} />
      </Tile>
      <Tile name={t('numbers.response')} value={workTime(response[0])}>
        <Delta
          lessIsBetter
          change={response[0] === undefined || response[1] === undefined ? undefined : response[0] - response[1]}
          by={workTime(Math.abs((response[0] ?? 0) - (response[1] ?? 0)))}
          before={workTime(response[1])}
        />
      </Tile>
      <Tile
        name={t('numbers.late')}
        value={
          <>
            <Link to="/leads" search={leadsOf(query, { late: true })}>
              {number(now.late)}
            </Link>{' '}
            <small>{t('numbers.overdueNow', { count: overdue })}</small>
          </>
        }
      >
        <Delta
          lessIsBetter
          change={now.late - before.late}
          by={number(Math.abs(now.late - before.late))}
          before={number(before.late)}
        />
      </Tile>
    </dl>
  );
}

function Tile({ name, value, children }: { name: string; value: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.tile}>
      <dt>{name}</dt>
      <dd>
        <div className={`${classes.value} num`}>{value}</div>
        {children}
      </dd>
    </div>
  );
}

function LeadsLink({ query, children }: { query: NumbersQuery; children: ReactNode }) {
  return (
    <Link to="/leads" search={leadsOf(query)}>
      {children}
    </Link>
  );
}

function PointsDelta({ now, before }: { now: number | undefined; before: number | undefined }) {
  const { t } = useTranslation();
  const change = now === undefined || before === undefined ? undefined : now - before;
  return <Delta change={change} by={t('numbers.points', { value: points(change ?? 0) })} before={percent(before)} />;
}
