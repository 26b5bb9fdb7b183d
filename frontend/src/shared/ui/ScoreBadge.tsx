import { useTranslation } from 'react-i18next';
import type { ScoreLevel } from '@/api/types';
import { number } from '@/shared/lib/format';
import classes from './ScoreBadge.module.css';

type Props = { score: number; level: ScoreLevel; word?: boolean; large?: boolean };

/** The score in its level's tint, and the level's word beside it: colour never stands alone. */
export function ScoreBadge({ score, level, word = true, large = false }: Props) {
  const { t } = useTranslation();
  return (
    <span className={classes.score} data-large={large || undefined}>
      <b className={classes.badge} data-level={level}>
        {number(score)}
      </b>
      {word && <span className={classes.word}>{t(`score.level.${level}`)}</span>}
    </span>
  );
}
