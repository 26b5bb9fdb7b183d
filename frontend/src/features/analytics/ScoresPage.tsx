import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { scoresKey, scoresQuery } from './api/scores';
import { BestLeadsCard } from './BestLeadsCard';
import { LevelCard } from './LevelCard';
import { MethodCard } from './MethodCard';
import { RecommendationCard } from './RecommendationCard';
import { recommendations } from './scores-model';
import { Updated } from './Updated';
import { useMoving } from './use-moving';
import numbers from './Numbers.module.css';

/** How good the open leads are and what to do about them first; it moves by itself. */
export function ScoresPage({ quality }: { quality?: ReactNode }) {
  const { t } = useTranslation();
  const { tables = false } = useSearch({ from: '/shell/scores' });
  const navigate = useNavigate();
  useMoving(scoresKey);
  const scores = useQuery(scoresQuery);
  useHotkeys([
    ['t', () => void navigate({ to: '/scores', search: tables ? {} : { tables: true }, resetScroll: false })],
  ]);
  return (
    <section className={numbers.page} aria-label={t('nav.scores')}>
      <PageHead title={t('nav.scores')} actions={<Updated at={scores.dataUpdatedAt} />} />
      <div className={numbers.scroll}>
        {scores.isError && !scores.data ? (
          <ErrorState error={scores.error} onRetry={() => void scores.refetch()} />
        ) : (
          <div className={numbers.grid} key={String(tables)}>
            <LevelCard scores={scores} tables={tables} />
            <MethodCard scores={scores} />
            {quality}
            {recommendations.map((one) => (
              <RecommendationCard key={one} one={one} scores={scores} />
            ))}
            <BestLeadsCard scores={scores} />
          </div>
        )}
      </div>
    </section>
  );
}
