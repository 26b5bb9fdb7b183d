import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { BrainCircuit } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Ranking, RankingTraining } from '@/api/types';
import { moment, number } from '@/shared/lib/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { isOpen, rankingQuery, useTrain } from './api/ranking';
import { ModelCardView } from './ModelCardView';
import { Method } from './Method';
import { Trainings } from './Trainings';
import { TrainingState } from './TrainingState';
import classes from './Ranking.module.css';

/** The model that ranks leads: how good it is, what it goes by, and how it was learned. */
export function RankingPage() {
  const { t } = useTranslation();
  const ranking = useQuery(rankingQuery);
  const data = ranking.data;
  return (
    <section className={classes.page} aria-label={t('nav.ranking')}>
      <PageHead title={t('nav.ranking')} actions={data?.mayTrain && <TrainButton busy={isOpen(data)} />} />
      {ranking.isError && !data && <ErrorState error={ranking.error} onRetry={() => void ranking.refetch()} />}
      {ranking.isPending && <Skeleton height={240} m="lg" radius={8} width="auto" />}
      {data && <Content ranking={data} />}
    </section>
  );
}

function TrainButton({ busy }: { busy: boolean }) {
  const { t } = useTranslation();
  const train = useTrain();
  return (
    <Button variant="filled" disabled={busy} loading={train.isPending} onClick={() => train.mutate()}>
      {t(busy ? 'ranking.training' : 'ranking.train')}
    </Button>
  );
}

function Content({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const last = ranking.trainings[0];
  const card = ranking.model?.card;
  return (
    // It scrolls and holds nothing else that a key would reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.content} role="group" aria-label={t('nav.ranking')} tabIndex={0}>
      {last && <TrainingState training={last} hasModel={card !== undefined} />}
      {card ? <ModelCardView card={card} at={ranking.model?.endedAt} /> : <NoModel ranking={ranking} last={last} />}
      <Method needs={ranking.needs} />
      {ranking.trainings.length > 0 && <Trainings trainings={ranking.trainings} used={ranking.model?.id} />}
    </div>
  );
}

function NoModel({ ranking, last }: { ranking: Ranking; last: RankingTraining | undefined }) {
  const { t } = useTranslation();
  const data = ranking.trainings.find((training) => training.data)?.data;
  const { finished, ofEach } = ranking.needs;
  const scarce = last?.state === 'NOT_ENOUGH' && data;
  return (
    <EmptyState icon={BrainCircuit} title={t(scarce ? 'ranking.notEnoughTitle' : 'ranking.noModelTitle')}>
      {scarce
        ? t('ranking.notEnough', {
            needed: number(finished),
            each: number(ofEach),
            at: moment(last.endedAt ?? last.askedAt),
            found: number(data.finished),
            converted: number(data.converted),
          })
        : t('ranking.noModel')}
    </EmptyState>
  );
}
