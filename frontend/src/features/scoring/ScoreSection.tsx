import { useQuery } from '@tanstack/react-query';
import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isMissing } from '@/api/problem';
import type { Score } from '@/api/types';
import { number, span } from '@/shared/lib/format';
import { useNow } from '@/shared/lib/use-now';
import { Awaited } from '@/shared/ui/Awaited';
import { PanelSection } from '@/shared/ui/SidePanel';
import { ScoreBadge } from '@/shared/ui/ScoreBadge';
import { scoreQuery } from './api/score';
import classes from './ScoreSection.module.css';

/** Why the score is what it is, factor by factor, and what comes next. */
export function ScoreSection({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const query = useQuery(scoreQuery(leadId));
  const score = query.data;
  if (!score) {
    return isMissing(query.error) ? null : (
      <PanelSection title={t('score.title')}>
        <Awaited height={120} query={query} />
      </PanelSection>
    );
  }
  return (
    <PanelSection title={t('score.title')}>
      <div className={classes.score}>
        <dl>
          {score.factors.map((factor) => (
            <FactorLine key={factor.factor} factor={factor} />
          ))}
        </dl>
        <ScoreBadge score={score.total} level={score.level} large />
      </div>
      <Outlook score={score} />
    </PanelSection>
  );
}

function FactorLine({ factor }: { factor: Score['factors'][number] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.factor}>
      <dt>{t(`score.factor.${factor.factor}`)}</dt>
      <dd>
        <span className={classes.bar} aria-hidden>
          <span style={{ width: `${(100 * factor.points) / factor.maximum}%` }} />
        </span>
        <span className="num">
          <b>{number(factor.points)}</b> / {number(factor.maximum)}
        </span>
        <span className={classes.reason}>{factor.reason}</span>
      </dd>
    </div>
  );
}

function Outlook({ score }: { score: Score }) {
  const { t } = useTranslation();
  const now = useNow();
  const next = score.nextChange;
  if (!next && score.possible.length === 0) return null;
  return (
    <div className={classes.outlook}>
      <Clock size={16} aria-hidden />
      <p>
        {next && (
          <b>
            {t('score.next', {
              in: span(Date.parse(next.at) - now),
              from: number(score.total),
              to: number(next.total),
            })}{' '}
          </b>
        )}
        {score.possible.map((gain) => `${gain.reason} (+${number(gain.points)})`).join(' · ')}
      </p>
    </div>
  );
}
