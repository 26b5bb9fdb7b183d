import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import type { QualitySpread } from './api/quality';
import { bands, cellOf, leadsOf } from './quality-model';
import classes from './Matrix.module.css';

type Props = {
  spread: QualitySpread;
  label: string;
  /** Beside it, to say what has moved. */
  before?: QualitySpread;
  /** Cells lead to their leads. */
  linked?: boolean;
};

/** Interest by fit: each cell says how many leads it holds, and the more the darker. */
export function Matrix({ spread, label, before, linked = false }: Props) {
  const { t } = useTranslation();
  const most = Math.max(1, ...spread.cells.map(({ leads }) => leads));
  const rows = bands.filter((band) => band !== 'UNKNOWN' || holds(spread, before, 'interest'));
  const columns = bands.filter((band) => band !== 'UNKNOWN' || holds(spread, before, 'fit')).toReversed();
  return (
    <table className={classes.matrix} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t('quality.interest')} <span aria-hidden>↓</span>
          </th>
          <th scope="colgroup" colSpan={columns.length}>
            {t('quality.fit')} <span aria-hidden>→</span>
          </th>
        </tr>
        <tr>
          {columns.map((fit) => (
            <th key={fit} scope="col">
              {t(`quality.band.${fit}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((interest) => (
          <tr key={interest}>
            <th scope="row">{t(`quality.band.${interest}`)}</th>
            {columns.map((fit) => {
              const { leads } = cellOf(spread, interest, fit);
              const moved = before ? leads - cellOf(before, interest, fit).leads : 0;
              return (
                <td key={fit} style={{ background: tint(leads / most) }}>
                  {linked && leads > 0 ? (
                    <Link
                      to="/leads"
                      search={{
                        interest: [interest],
                        fit: [fit],
                        status: ['NEW', 'ASSIGNED', 'CONTACTED'],
                        test: false,
                      }}
                      title={t('numbers.showLeads')}
                    >
                      {number(leads)}
                    </Link>
                  ) : (
                    <span>{number(leads)}</span>
                  )}
                  {moved !== 0 && (
                    <small className="num">{moved > 0 ? `+${number(moved)}` : `−${number(-moved)}`}</small>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <caption>{t('quality.matrixHint', { count: leadsOf(spread), formatted: number(leadsOf(spread)) })}</caption>
    </table>
  );
}

function tint(share: number): string {
  return `color-mix(in srgb, var(--accent) ${share === 0 ? 0 : Math.round(6 + 26 * share)}%, var(--surface))`;
}

/** Whether a row or a column of what is unknown has anything to say. */
function holds(spread: QualitySpread, before: QualitySpread | undefined, side: 'interest' | 'fit'): boolean {
  return [spread, before].some((one) => one?.cells.some((cell) => cell[side] === 'UNKNOWN' && cell.leads > 0));
}
