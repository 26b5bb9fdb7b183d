import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RankingTraining } from '@/api/types';
import { FaultNote } from '@/shared/ui/FaultNote';
import classes from './Ranking.module.css';

/** How far the open training is, or why the last one failed. */
export function TrainingState({ training, hasModel }: { training: RankingTraining; hasModel: boolean }) {
  const { t } = useTranslation();
  if (training.problem) {
    return (
      <FaultNote
        fault={{ detail: t('ranking.failedTitle'), remedy: training.problem.detail }}
        tone={hasModel ? 'warning' : 'danger'}
      />
    );
  }
  if (training.state !== 'QUEUED' && training.state !== 'RUNNING') return null;
  const words = t(training.state === 'QUEUED' ? 'ranking.queued' : `ranking.phase.${training.phase}`);
  return (
    <div className={classes.progress} role="status">
      <span>{words}</span>
      <Progress value={training.percent} aria-label={words} />
      <span className="num">{t('ranking.percent', { percent: training.percent })}</span>
    </div>
  );
}
