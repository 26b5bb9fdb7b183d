import { useTranslation } from 'react-i18next';
import type { RankingCard } from '@/api/types';
import { number } from '@/shared/lib/format';
import table from '@/shared/ui/DataTable.module.css';
import { luck } from './ranking-model';
import classes from './Ranking.module.css';

type Tenth = RankingCard['measures']['tenths'][number];

/** Whether chances come true as often as they say: drawn, and as a table beside it. */
export function Calibration({ tenths }: { tenths: Tenth[] }) {
  const { t } = useTranslation();
  return (
    <section className={classes.card} aria-label={t('ranking.calibration')}>
      <h2>{t('ranking.calibration')}</h2>
      <p className="mut">{t('ranking.calibrationHint')}</p>
      <div className={classes.calibration}>
        <Chart tenths={tenths} />
        <Rows tenths={tenths} />
      </div>
    </section>
  );
}

/** On the dashed line a chance is just right; the size of a dot tells how many leads stand behind it. */
function Chart({ tenths }: { tenths: Tenth[] }) {
  const { t } = useTranslation();
  const most = Math.max(...tenths.map(({ leads }) => leads), 1);
  return (
    <figure className={classes.chart}>
      <svg viewBox="0 0 100 100" role="img" aria-label={t('ranking.calibration')}>
        {[0, 50, 100].map((mark) => (
          <line key={mark} x1={0} x2={100} y1={mark} y2={mark} className={classes.mark} />
        ))}
        <line x1={0} x2={100} y1={100} y2={0} className={classes.right} />
        {tenths.map(({ from, leads, predicted, converted }) => (
          <circle
            key={from}
            cx={100 * predicted}
            cy={100 - 100 * converted}
            r={1.4 + 2.6 * Math.sqrt(leads / most)}
            className={classes.dot}
          />
        ))}
      </svg>
      <figcaption>
        <span>{t('ranking.axisUp')}</span>
        <span>{t('ranking.axisRight')}</span>
      </figcaption>
    </figure>
  );
}

function Rows({ tenths }: { tenths: Tenth[] }) {
  const { t } = useTranslation();
  const points = (share: number) => t('ranking.percent', { percent: number(Math.round(share * 1000) / 10) });
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{t('ranking.column.tenth')}</th>
          <th data-end>{t('ranking.column.leads')}</th>
          <th data-end>{t('ranking.column.predicted')}</th>
          <th data-end>{t('ranking.column.converted')}</th>
        </tr>
      </thead>
      <tbody>
        {tenths.map(({ from, leads, predicted, converted }) => (
          <tr key={from}>
            <td className="num">
              {t('ranking.fromTo', { from: Math.round(from * 100), to: Math.round(from * 100) + 10 })}
            </td>
            <td data-end data-label={t('ranking.column.leads')} className="num">
              {number(leads)}
            </td>
            <td data-end data-label={t('ranking.column.predicted')} className="num">
              {points(predicted)}
            </td>
            <td data-end data-label={t('ranking.column.converted')} className="num">
              {points(converted)} <small>±{luck(converted, leads)}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
