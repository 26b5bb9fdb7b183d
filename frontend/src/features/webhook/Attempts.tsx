import { useTranslation } from 'react-i18next';
import type { WebhookAttempt } from '@/api/types';
import { moment, number } from '@/shared/lib/format';
import classes from './Webhooks.module.css';

/** Every try, the newest first. */
export function Attempts({ attempts }: { attempts: WebhookAttempt[] }) {
  const { t } = useTranslation();
  if (attempts.length === 0) return <p>{t('webhook.noAttempt')}</p>;
  return (
    <ol className={classes.attempts}>
      {attempts.map((attempt) => (
        <li key={attempt.number} data-failed={attempt.fault ? true : undefined}>
          <p>
            <b>{t('webhook.attempt', { number: attempt.number })}</b> {moment(attempt.at)} ·{' '}
            <span className="num">{number(attempt.tookMillis)} ms</span>
            {attempt.status && <span className={classes.status}> HTTP {attempt.status}</span>}
          </p>
          {attempt.fault && (
            <p className={classes.fault}>
              {attempt.fault.detail} <span>{attempt.fault.remedy}</span>
            </p>
          )}
          {attempt.answer && <code>{attempt.answer}</code>}
        </li>
      ))}
    </ol>
  );
}
