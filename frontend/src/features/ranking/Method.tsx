import { useTranslation } from 'react-i18next';
import type { Ranking } from '@/api/types';
import { number } from '@/shared/lib/format';
import classes from './Ranking.module.css';

const parts = ['outcome', 'known', 'never', 'check', 'limits'] as const;

/** How it is learned, and what it cannot say. */
export function Method({ needs }: { needs: Ranking['needs'] }) {
  const { t } = useTranslation();
  const numbers = { days: needs.patienceDays, needed: number(needs.finished), each: number(needs.ofEach) };
  return (
    <section className={classes.card} aria-label={t('ranking.method')}>
      <h2>{t('ranking.method')}</h2>
      <dl className={classes.method}>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`ranking.methods.${part}.title`)}</dt>
            <dd>{t(`ranking.methods.${part}.text`, numbers)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
