import i18n from 'i18next';
import { number } from '@/shared/lib/format';
import classes from './QualityCell.module.css';

/** One dimension of quality as a short bar with its number; nothing known is no zero. */
export function QualityCell({ score }: { score?: number }) {
  if (score === undefined) return <span className="mut">{i18n.t('quality.unknown')}</span>;
  return (
    <span className={classes.quality}>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${score}%` }} />
      </span>
      <span className="num">{number(score)}</span>
    </span>
  );
}
