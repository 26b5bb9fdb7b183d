import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/lib/use-now';
import { useLive } from '@/shared/live/LiveProvider';
import { useSoon } from '@/shared/live/use-soon';
import { useSession } from '@/shared/session/session';
import { jobKeys, jobsQuery, type Job } from './api/jobs';
import { JobCard } from './JobCard';
import { hasEnded, putAwayAs, shown, toUndo } from './job-model';
import classes from './JobTray.module.css';

const CALM = 400;
/** More at once would cover what one works on. */
const MOST = 3;

/** Long work on every page: it goes on when the page is left, and its receipt waits here. */
export function JobTray() {
  const { t } = useTranslation();
  const { user } = useSession();
  const queries = useQueryClient();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const jobs = useQuery(jobsQuery);
  const readSoon = useSoon(CALM, () => void queries.invalidateQueries({ queryKey: jobKeys.all }));
  useLive('jobs', readSoon);
  useChanged(jobs.data?.items);
  const now = useNow();
  const visible = shown(jobs.data?.items ?? [], user.id, dismissed, now);
  return (
    <aside className={classes.tray} aria-label={t('job.tray')} aria-live="polite">
      {visible.slice(0, MOST).map((job) => (
        <JobCard
          key={job.id}
          job={job}
          undoable={toUndo(job, jobs.data?.items ?? [], now)}
          onDismiss={() => setDismissed((before) => new Set([...before, putAwayAs(job)]))}
        />
      ))}
      {visible.length > MOST && <p className={classes.more}>{t('job.more', { count: visible.length - MOST })}</p>}
    </aside>
  );
}

/** What a job has changed is read anew when it has ended, whatever of it was heard on the way. */
function useChanged(jobs: Job[] | undefined): void {
  const queries = useQueryClient();
  const before = useRef<Job[]>([]);
  useEffect(() => {
    if (!jobs) return;
    if (hasEnded(before.current, jobs))
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== jobKeys.all[0] });
    before.current = jobs;
  }, [jobs, queries]);
}
