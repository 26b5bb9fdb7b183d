import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { steps, type Step } from './setup-step';
import classes from './SetupSteps.module.css';

/** Where one is on the way. */
export function SetupSteps({ at }: { at: Step }) {
  const { t } = useTranslation();
  const here = steps.indexOf(at);
  return (
    <ol className={classes.steps}>
      {steps.map((step, index) => (
        <li key={step} aria-current={step === at ? 'step' : undefined} data-done={index < here || undefined}>
          <span className={classes.mark}>
            {index < here ? <Check size={14} aria-label={t('setup.done')} /> : index + 1}
          </span>
          <span className={classes.text}>
            <b>{t(`setup.${step}.step`)}</b>
            <small>{t(`setup.${step}.about`)}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
