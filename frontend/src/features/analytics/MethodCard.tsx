import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import type { FactorGuide, ScoreDashboard } from './api/scores';
import { Card } from './Card';
import { Range } from './LevelCard';
import classes from './Scores.module.css';

/** The method in words, by the weights that are in force. */
export function MethodCard({ scores }: { scores: UseQueryResult<ScoreDashboard> }) {
  const { t } = useTranslation();
  const { data } = scores;
  const most = data?.factors.reduce((sum, { maximum }) => sum + maximum, 0);
  return (
    <Card
      size="narrow"
      later
      title={t('scores.method')}
      hint={most === undefined ? undefined : t('scores.methodHint', { most: number(most) })}
      query={scores}
      tables={false}
      table={data && <Method data={data} />}
    />
  );
}

function Method({ data }: { data: ScoreDashboard }) {
  const { t } = useTranslation();
  return (
    <div className={classes.method}>
      <p>{t('scores.methodWords')}</p>
      <dl className={classes.factors}>
        {data.factors.map((factor) => (
          <Factor key={factor.factor} factor={factor} />
        ))}
      </dl>
      <p>
        {t('scores.moments')}{' '}
        {data.moments
          .map(({ hours, points }) => t('scores.moment', { count: hours, points: number(points) }))
          .join(', ')}
        .
      </p>
      <p className={classes.bounds}>
        {data.levels.map(({ level }, index) => (
          <span key={level} className="num">
            <b>{t(`score.level.${level}`)}</b> <Range levels={data.levels} index={index} />
          </span>
        ))}
      </p>
    </div>
  );
}

function Factor({ factor: { factor, maximum, rules } }: { factor: FactorGuide }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>
        {t(`score.factor.${factor}`)} <span className="num">{number(maximum)}</span>
      </dt>
      {rules.map(({ text, points }) => (
        <dd key={text}>
          {text} <span className="num">+{number(points)}</span>
        </dd>
      ))}
    </div>
  );
}
