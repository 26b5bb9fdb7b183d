import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronDown, ChevronsDown, ChevronsUp, ChevronUp, Equal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import table from '@/shared/ui/DataTable.module.css';
import type { LeadsOfLevel, ScoreDashboard } from './api/scores';
import { Card } from './Card';
import { share } from './numbers-model';
import { bounds, leadsOfLevel, openLeads } from './scores-model';
import { percent } from './words';
import numbers from './Numbers.module.css';
import classes from './Scores.module.css';

const icons = { VERY_GOOD: ChevronsUp, GOOD: ChevronUp, MEDIUM: Equal, LOW: ChevronDown, VERY_LOW: ChevronsDown };

type Props = { scores: UseQueryResult<ScoreDashboard>; tables: boolean };

/** The open leads by level; each bar leads to its leads. */
export function LevelCard({ scores, tables }: Props) {
  const { t } = useTranslation();
  const levels = scores.data?.levels;
  const whole = levels && openLeads(levels);
  return (
    <Card
      size="wide"
      title={t('scores.levels')}
      hint={whole === undefined ? undefined : t('scores.levelsHint', { count: whole, formatted: number(whole) })}
      query={scores}
      empty={whole === 0 && t('scores.none')}
      tables={tables}
      chart={levels && <Bars levels={levels} />}
      table={levels && <Rows levels={levels} />}
    />
  );
}

function Bars({ levels }: { levels: LeadsOfLevel[] }) {
  const { t } = useTranslation();
  const whole = openLeads(levels);
  const most = Math.max(1, ...levels.map(({ leads }) => leads));
  return (
    <ul className={classes.levels}>
      {levels.map(({ level, leads }) => {
        const Icon = icons[level];
        return (
          <li key={level}>
            <Link className={classes.level} to="/leads" search={leadsOfLevel(level)} title={t('numbers.showLeads')}>
              <span data-level={level}>
                <Icon size={16} aria-hidden />
                {t(`score.level.${level}`)}
              </span>
              <span className={numbers.track}>
                <span data-level={level} style={{ width: `${(leads / most) * 100}%` }} />
              </span>
              <b className="num">{number(leads)}</b>
              <i className="num">{percent(share(leads, whole))}</i>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function Rows({ levels }: { levels: LeadsOfLevel[] }) {
  const { t } = useTranslation();
  const whole = openLeads(levels);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{t('scores.column.level')}</th>
          <th data-end>{t('scores.column.range')}</th>
          <th data-end>{t('scores.column.leads')}</th>
          <th data-end>{t('scores.column.share')}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, leads }, index) => (
          <tr key={level}>
            <td>
              <Link to="/leads" search={leadsOfLevel(level)}>
                {t(`score.level.${level}`)}
              </Link>
            </td>
            <td data-end data-label={t('scores.column.range')} className="num">
              <Range levels={levels} index={index} />
            </td>
            <td data-end data-label={t('scores.column.leads')} className="num">
              {number(leads)}
            </td>
            <td data-end data-label={t('scores.column.share')} className="num">
              {percent(share(leads, whole))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From which points to which: "60–<80". */
export function Range({ levels, index }: { levels: LeadsOfLevel[]; index: number }) {
  const { t } = useTranslation();
  const { from, to, included } = bounds(levels, index);
  return t(included ? 'scores.between' : 'scores.below', { from: number(from), to: number(to) });
}
