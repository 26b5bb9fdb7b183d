import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import table from '@/shared/ui/DataTable.module.css';
import { funnelQuery, type LeadFigures } from './api/numbers';
import { Card } from './Card';
import { share, steps, type Step } from './numbers-model';
import { leadsOf, type NumbersQuery } from './numbers-search';
import { percent, range } from './words';
import classes from './Numbers.module.css';

type Props = { query: NumbersQuery; tables: boolean };
type Both = { now: LeadFigures; before: LeadFigures };

const reached = { leads: undefined, assigned: 'ASSIGNED', contacted: 'CONTACTED', converted: 'CONVERTED' } as const;

/** How many leads came so far, step by step; each bar leads to its leads. */
export function FunnelCard({ query, tables }: Props) {
  const { t } = useTranslation();
  const funnel = useQuery(funnelQuery(query));
  const { data } = funnel;
  return (
    <Card
      size="wide"
      title={t('numbers.funnel')}
      hint={data && t('numbers.funnelHint', { range: range(data.period) })}
      query={funnel}
      empty={data && data.now.leads + data.before.leads === 0 && t('numbers.none')}
      tables={tables}
      chart={data && <Bars both={data} query={query} />}
      table={data && <Rows both={data} />}
    />
  );
}

function Bars({ both: { now, before }, query }: { both: Both; query: NumbersQuery }) {
  const { t } = useTranslation();
  return (
    <ol className={classes.funnel}>
      {steps.map((step, index) => {
        const above = index > 0 ? steps[index - 1] : undefined;
        return (
          <li key={step}>
            {above && (
              <div className={`${classes.rate} num`}>
                <ArrowDown size={13} aria-hidden />
                {t(`numbers.rate.${step}`, {
                  now: percent(share(now[step], now[above])),
                  before: percent(share(before[step], before[above])),
                })}
              </div>
            )}
            <Link
              className={classes.step}
              to="/leads"
              search={leadsOf(query, { reached: reached[step] })}
              title={t('numbers.showLeads')}
            >
              <span>{t(`numbers.step.${step}`)}</span>
              <span className={classes.track}>
                <span style={{ width: `${(share(now[step], now.leads) ?? 0) * 100}%` }} />
              </span>
              <b className="num">{number(now[step])}</b>
              <i className="num">{percent(share(now[step], now.leads))}</i>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

function Rows({ both: { now, before } }: { both: Both }) {
  const { t } = useTranslation();
  const cells = (step: Step) => [
    [t('numbers.column.now'), number(now[step])],
    [t('numbers.column.share'), percent(share(now[step], now.leads))],
    [t('numbers.column.before'), number(before[step])],
    [t('numbers.column.shareBefore'), percent(share(before[step], before.leads))],
  ];
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{t('numbers.column.step')}</th>
          {cells('leads').map(([name]) => (
            <th key={name} data-end>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step}>
            <td>{t(`numbers.step.${step}`)}</td>
            {cells(step).map(([name, value]) => (
              <td key={name} data-end data-label={name} className="num">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
