import { useTranslation } from 'react-i18next';
import { moment } from '@/shared/lib/format';
import type { Run } from './api/schedules';
import classes from './Reports.module.css';

/** When it was, and what came of it. */
export function RunWords({ run }: { run: Run }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="num">{moment(run.dueAt)}</span>
      <small className={run.state === 'FAILED' ? classes.trouble : undefined}>
        {run.state === 'SENT' ? t('reports.sent', { count: run.recipients }) : t(`reports.state.${run.state}`)}
        {run.trouble && ` ${t(`reports.trouble.${run.trouble}`)}`}
      </small>
    </>
  );
}
