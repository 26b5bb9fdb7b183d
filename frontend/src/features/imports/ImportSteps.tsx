import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Import } from './api/imports';
import { isReached, steps, type Step } from './import-model';
import classes from './ImportSteps.module.css';

/** Where one is on the way from a file to leads; what has been reached can be gone back to. */
export function ImportSteps({ file, at }: { file?: Import; at: Step | 'file' }) {
  const { t } = useTranslation();
  const all = ['file', ...steps] as const;
  const here = all.indexOf(at);
  return (
    <ol className={classes.steps} aria-label={t('imports.steps')}>
      {all.map((step, index) => {
        const reached = file !== undefined && step !== 'file' && isReached(step, file.state);
        const inner = (
          <>
            <span className={classes.mark}>
              {index < here ? <Check size={12} aria-label={t('imports.stepDone')} /> : index + 1}
            </span>
            <span className={classes.word}>{t(`imports.step.${step}`)}</span>
          </>
        );
        return (
          <li key={step} aria-current={step === at ? 'step' : undefined} data-done={index < here || undefined}>
            {reached && step !== at ? (
              <Link to="/imports/$importId" params={{ importId: file.id }} search={{ step }}>
                {inner}
              </Link>
            ) : (
              <span>{inner}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
