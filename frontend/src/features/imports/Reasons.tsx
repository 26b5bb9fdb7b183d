import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import type { Import } from './api/imports';
import { rowsQuery } from './api/rows';
import { jobQuery } from './api/work';
import { added, generationOf, reasonsOf, type Reason } from './import-model';
import classes from './Receipt.module.css';

/** Why rows were left out, each reason with its count; of an undo, why something stayed. */
export function Reasons({ file }: { file: Import }) {
  const { t } = useTranslation();
  const jobId = file.undoJobId ?? file.runJobId;
  const query = useQuery({ ...jobQuery(jobId ?? ''), enabled: jobId !== undefined });
  const job = query.data;
  const untried = useUntried(file);
  if (query.isError && !job) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!job) return null;
  const met = job.reasons.map(({ reason, count }) => ({ detail: reason.detail, count }));
  const told = added(file.undoJobId ? met : [...met, ...untried]);
  return (
    <div className={classes.reasons}>
      {job.problem && <p role="alert">{job.problem.detail}</p>}
      {told.length > 0 && (
        <>
          <h2>{t('imports.why')}</h2>
          <ul>
            {told.map(({ detail, count }) => (
              <li key={detail}>
                <b className="num">{number(count)}</b> {detail}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Why rows were not even tried. Of many the faults stand beside the rows, and here only how many they are. */
function useUntried(file: Import): Reason[] {
  const { t } = useTranslation();
  const { bad, dropped } = file.counts;
  const page = useQuery({
    ...rowsQuery(file.id, generationOf(file), { verdict: 'BAD' }),
    enabled: bad > 0,
  }).data;
  const faulty = page && !page.nextCursor ? reasonsOf(page.items) : [];
  return [
    ...(faulty.length || !bad ? faulty : [{ detail: t('imports.leftOut.bad'), count: bad }]),
    ...(dropped ? [{ detail: t('imports.leftOut.dropped'), count: dropped }] : []),
  ];
}
