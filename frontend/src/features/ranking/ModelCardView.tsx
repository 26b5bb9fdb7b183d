import { useTranslation } from 'react-i18next';
import type { RankingCard } from '@/api/types';
import { finely, moment, number } from '@/shared/lib/format';
import { Calibration } from './Calibration';
import { pairs, percent, widths } from './ranking-model';
import classes from './Ranking.module.css';

/** How good the model in use is, in words that need no mathematics, with the figures behind them. */
export function ModelCardView({ card, at }: { card: RankingCard; at: string | undefined }) {
  const { t } = useTranslation();
  const { measures, heldBack, learnedFrom } = card;
  return (
    <>
      <section className={classes.card} aria-label={t('ranking.howGood')}>
        <h2>{t('ranking.howGood')}</h2>
        <p className={classes.lead}>
          {t('ranking.pairs', { count: pairs(measures.auc) })} {at && t('ranking.learnedAt', { at: moment(at) })}
        </p>
        <dl className={classes.figures}>
          <Figure name={t('ranking.figure.learnedFrom')} value={number(learnedFrom.finished)}>
            {t('ranking.converted', { count: learnedFrom.converted, shown: number(learnedFrom.converted) })}
          </Figure>
          <Figure name={t('ranking.figure.heldBack')} value={number(heldBack.finished)}>
            {t('ranking.converted', { count: heldBack.converted, shown: number(heldBack.converted) })}
          </Figure>
          <Figure name="AUC" value={finely(measures.auc)}>
            {t('ranking.aucHint')}
          </Figure>
          <Figure name="Brier" value={finely(measures.brier)}>
            {t('ranking.brierHint', { plain: finely(measures.plainBrier) })}
          </Figure>
        </dl>
        {measures.auc < 0.65 && <p className={classes.warn}>{t('ranking.weak')}</p>}
        {card.capped && (
          <p className={classes.warn}>
            {t('ranking.capped', { count: number(learnedFrom.finished + heldBack.finished) })}
          </p>
        )}
        <p className="mut">
          {t('ranking.average', { percent: percent(learnedFrom.converted / learnedFrom.finished) })}
        </p>
      </section>
      <Calibration tenths={measures.tenths} />
      <Factors factors={card.factors} />
    </>
  );
}

function Figure({ name, value, children }: { name: string; value: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{value}</dd>
      <dd className={classes.hint}>{children}</dd>
    </div>
  );
}

function Factors({ factors }: { factors: RankingCard['factors'] }) {
  const { t } = useTranslation();
  const long = widths(factors.map(({ weight }) => weight));
  return (
    <section className={classes.card} aria-label={t('ranking.factors')}>
      <h2>{t('ranking.factors')}</h2>
      <p className="mut">{t('ranking.factorsHint')}</p>
      <ol className={classes.factors}>
        {factors.map((factor, place) => (
          <li key={factor.label}>
            <span>{factor.label}</span>
            <span className={classes.bar} aria-hidden>
              <span style={{ width: `${long[place] ?? 0}%` }} />
            </span>
            <span className="num">{finely(factor.weight, 2)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
