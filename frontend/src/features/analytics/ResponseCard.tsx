import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import table from '@/shared/ui/DataTable.module.css';
import { responseQuery, type FiguresOfDay, type ResponseTimes } from './api/numbers';
import { Card } from './Card';
import { LineChart, LineKey } from './LineChart';
import { timeTicks } from './numbers-model';
import { leadsOf, type NumbersQuery } from './numbers-search';
import { dayName, workTime } from './words';
import classes from './Numbers.module.css';

const DAY = 86_400;

/** How soon leads were answered day by day, against the target. */
export function ResponseCard({ query, tables }: { query: NumbersQuery; tables: boolean }) {
  const { t } = useTranslation();
  const times = useQuery(responseQuery(query));
  const { data } = times;
  return (
    <Card
      size="narrow"
      title={t('numbers.responseTimes')}
      hint={t(data && longest(data) >= DAY ? 'numbers.responseHintDays' : 'numbers.responseHint')}
      query={times}
      empty={data && data.now.response.answered === 0 && t('numbers.noneAnswered')}
      tables={tables}
      chart={data && <Lines times={data} query={query} />}
      table={data && <Rows days={data.days.filter((one) => one.figures.leads > 0)} />}
    />
  );
}

function Lines({ times, query }: { times: ResponseTimes; query: NumbersQuery }) {
  const { t } = useTranslation();
  const { days, now, targetSeconds } = times;
  const points = days.map((one) => ({
    day: one.day,
    first: one.figures.response.medianSeconds,
    second: one.figures.response.p90Seconds,
    words: words(one, t('numbers.median')),
  }));
  return (
    <>
      <p className={`${classes.legend} num`}>
        <LineKey kind="first">
          {t('numbers.median')} {workTime(now.response.medianSeconds)}
        </LineKey>
        <LineKey kind="second">p90 {workTime(now.response.p90Seconds)}</LineKey>
        {targetSeconds !== undefined && (
          <LineKey kind="target">
            {t('numbers.target')} {workTime(targetSeconds)}
          </LineKey>
        )}
      </p>
      <LineChart
        label={t('numbers.responseTimes')}
        points={points}
        target={targetSeconds}
        marks={timeTicks(longest(times))}
        name={(mark) => (mark === 0 ? '0' : workTime(mark))}
        search={(day) => leadsOf({ ...query, from: day, to: day })}
      />
    </>
  );
}

/** What the chart has to hold, in seconds. */
function longest({ days, targetSeconds }: ResponseTimes): number {
  const shown = days.flatMap(({ figures: { response } }) => [response.medianSeconds ?? 0, response.p90Seconds ?? 0]);
  return Math.max(targetSeconds ?? 0, ...shown);
}

function words({ day, figures: { response } }: FiguresOfDay, median: string): string {
  return `${dayName(day)}: ${median} ${workTime(response.medianSeconds)}, p90 ${workTime(response.p90Seconds)}`;
}

function Rows({ days }: { days: FiguresOfDay[] }) {
  const { t } = useTranslation();
  const columns: [string, (one: FiguresOfDay) => string][] = [
    [t('numbers.answered'), ({ figures }) => number(figures.response.answered)],
    [t('numbers.median'), ({ figures }) => workTime(figures.response.medianSeconds)],
    [t('numbers.mean'), ({ figures }) => workTime(figures.response.meanSeconds)],
    ['p90', ({ figures }) => workTime(figures.response.p90Seconds)],
    [t('numbers.least'), ({ figures }) => workTime(figures.response.leastSeconds)],
    [t('numbers.most'), ({ figures }) => workTime(figures.response.mostSeconds)],
    [t('numbers.late'), ({ figures }) => number(figures.late)],
  ];
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{t('numbers.column.day')}</th>
          {columns.map(([name]) => (
            <th key={name} data-end>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((one) => (
          <tr key={one.day}>
            <td className={classes.day}>{dayName(one.day)}</td>
            {columns.map(([name, value]) => (
              <td key={name} data-end data-label={name} className="num">
                {value(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
