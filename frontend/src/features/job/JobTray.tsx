import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/lib/use-now';
import { useLive } from '@/shared/live/LiveProvider';
import { useSoon } from '@/shared/live/use-soon';
import { useSession } from '@/shared/session/session';
import { jobKeys, jobsQuery } from './api/jobs';
import { JobCard } from './JobCard';
import { putAwayAs, shown, toUndo } from './job-model';
import classes from './JobTray.module.css';

const CALM = 400;

/** Long work on every page: it goes on when the page is left, and its receipt waits here. */
export function JobTray() {
  const { t } = useTranslation();
  const { user } = useSession();
  const queries = useQueryClient();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const jobs = useQuery(jobsQuery);
  const readSoon = useSoon(CALM, () => void queries.invalidateQueries({ queryKey: jobKeys.all }));
  useLive('jobs', readSoon);
  const now = useNow();
  const visible = shown(jobs.data?.items ?? [], user.id, dismissed, now);
  return (
    <aside className={classes.tray} aria-label={t('job.tray')} aria-live="polite">
      {visible.map((job) => (
        <JobCard
          key={job.id}
          job={job}
          undoable={toUndo(job, jobs.data?.items ?? [], now)}
          onDismiss={() => setDismissed((before) => new Set([...before, putAwayAs(job)]))}
        />
      ))}
    </aside>
  );
}
