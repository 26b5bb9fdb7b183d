import { useTranslation } from 'react-i18next';
import type { RankingTraining } from '@/api/types';
import { finely, moment, number } from '@/shared/lib/format';
import table from '@/shared/ui/DataTable.module.css';
import classes from './Ranking.module.css';

/** What came of each training. */
export function Trainings({ trainings, used }: { trainings: RankingTraining[]; used: string | undefined }) {
  const { t } = useTranslation();
  return (
    <section className={classes.card} aria-label={t('ranking.history')}>
      <h2>{t('ranking.history')}</h2>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('ranking.column.at')}</th>
            <th>{t('ranking.column.result')}</th>
            <th data-end>{t('ranking.column.finished')}</th>
            <th data-end>AUC</th>
            <th data-end>Brier</th>
          </tr>
        </thead>
        <tbody>
          {trainings.map((training) => (
            <Line key={training.id} training={training} used={training.id === used} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ training, used }: { training: RankingTraining; used: boolean }) {
  const { t } = useTranslation();
  const { card } = training;
  const result = card ? `ranking.verdict.${card.verdict}` : `ranking.state.${training.state}`;
  return (
    <tr>
      <td>
        {moment(training.askedAt)} <small>{t(training.nightly ? 'ranking.nightly' : 'ranking.asked')}</small>
      </td>
      <td data-label={t('ranking.column.result')}>
        {t(result)} {used && <b>{t('ranking.inUse')}</b>}
      </td>
      <td data-end data-label={t('ranking.column.finished')} className="num">
        {training.data ? number(training.data.finished) : '–'}
      </td>
      <td data-end data-label="AUC" className="num">
        {card ? finely(card.measures.auc) : '–'}
      </td>
      <td data-end data-label="Brier" className="num">
        {card ? finely(card.measures.brier) : '–'}
      </td>
    </tr>
  );
}
