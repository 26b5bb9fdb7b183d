import { useTranslation } from 'react-i18next';
import type { Criterion } from './api/quality';
import { sentence, signed, useKeyWords } from './criterion-words';
import { dimensions } from './quality-model';
import classes from './Criteria.module.css';

/** The criteria in sentences, for those who only read them. */
export function CriteriaLines({ criteria }: { criteria: Criterion[] }) {
  const { t } = useTranslation();
  const keyWords = useKeyWords();
  return (
    <div className={classes.columns}>
      {dimensions.map((dimension) => (
        <section key={dimension} className={classes.column}>
          <h2>{t(`quality.dimension.${dimension}`)}</h2>
          <p>{t(`quality.about.${dimension}`)}</p>
          <ol>
            {criteria
              .filter((criterion) => criterion.dimension === dimension)
              .map((criterion) => (
                <li key={criterion.id} className={classes.line}>
                  <span>{sentence(criterion, keyWords)}</span>
                  <b className="num">{signed(criterion.points)}</b>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
