import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import type { Import } from './api/imports';
import { jobQuery } from './api/work';
import { useUndoJob } from './use-undoing';
import classes from './Receipt.module.css';

/** Why rows were left out, each reason with its count; of an undo, why something stayed. */
export function Reasons({ file }: { file: Import }) {
  const { t } = useTranslation();
  const undo = useUndoJob(file);
  const jobId = undo?.id ?? file.runJobId;
  const job = useQuery({ ...jobQuery(jobId ?? ''), enabled: jobId !== undefined }).data;
  if (!job) return null;
  return (
    <div className={classes.reasons}>
      {job.problem && <p role="alert">{job.problem.detail}</p>}
      {job.reasons.length > 0 && (
        <>
          <h2>{t('imports.why')}</h2>
          <ul>
            {job.reasons.map(({ reason, count }) => (
              <li key={reason.key}>
                <b className="num">{number(count)}</b> {reason.detail}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
