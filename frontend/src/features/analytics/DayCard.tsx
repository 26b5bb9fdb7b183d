import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import table from '@/shared/ui/DataTable.module.css';
import { funnelQuery, type FiguresOfDay } from './api/numbers';
import { Card } from './Card';
import { DayNames } from './LineChart';
import { ticks } from './numbers-model';
import { leadsOf, type NumbersQuery } from './numbers-search';
import { dayName } from './words';
import classes from './Numbers.module.css';

/** How many leads came on which day; each column leads to its leads. */
export function DayCard({ query, tables }: { query: NumbersQuery; tables: boolean }) {
  const { t } = useTranslation();
  const funnel = useQuery(funnelQuery(query));
  const { data } = funnel;
  return (
    <Card
      title={t('numbers.byDay')}
      hint={t('numbers.byDayHint')}
      query={funnel}
      empty={data && data.now.leads === 0 && t('numbers.none')}
      tables={tables}
      chart={data && <Columns days={data.days} query={query} />}
      table={data && <Rows days={data.days} />}
    />
  );
}

function Columns({ days, query }: { days: FiguresOfDay[]; query: NumbersQuery }) {
  const { t } = useTranslation();
  const marks = ticks(Math.max(...days.map(({ figures }) => figures.leads)));
  const most = marks.at(-1) ?? 1;
  return (
    <>
      <div className={classes.chart}>
        {marks.map((mark) => (
          <div key={mark} className={`${classes.mark} num`} style={{ top: `${100 - (mark / most) * 100}%` }}>
            <span>{number(mark)}</span>
          </div>
        ))}
        <div className={classes.columns}>
          {days.map(({ day, figures }) => {
            const words = `${dayName(day)}: ${t('numbers.countOfLeads', { count: figures.leads })}`;
            return (
              <Link
                key={day}
                to="/leads"
                search={leadsOf({ ...query, from: day, to: day })}
                title={words}
                aria-label={words}
              >
                <span style={{ height: `${(figures.leads / most) * 100}%` }} />
              </Link>
            );
          })}
        </div>
      </div>
      <DayNames days={days.map(({ day }) => day)} every={Math.ceil(days.length / 8)} />
    </>
  );
}

function Rows({ days }: { days: FiguresOfDay[] }) {
  const { t } = useTranslation();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{t('numbers.column.day')}</th>
          {(['leads', 'contacted', 'converted'] as const).map((step) => (
            <th key={step} data-end>
              {t(`numbers.step.${step}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, figures }) => (
          <tr key={day}>
            <td className={classes.day}>{dayName(day)}</td>
            {(['leads', 'contacted', 'converted'] as const).map((step) => (
              <td key={step} data-end data-label={t(`numbers.step.${step}`)} className="num">
                {number(figures[step])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
