import { ActionIcon, Button, Progress } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useCancelJob, useUndoJob, type Job } from './api/jobs';
import { hasPage, isOpen, isUndoable, leftOutOf, touched } from './job-model';
import { JobReasons } from './JobReasons';
import classes from './JobTray.module.css';

type Props = { job: Job; now: number; onDismiss: () => void };

export function JobCard({ job, now, onDismiss }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const leftOut = leftOutOf(job);
  return (
    <article className={classes.card} aria-label={t(`job.kind.${job.kind}`)}>
      <header>
        <b>
          <Name job={job} />
        </b>
        {!isOpen(job) && (
          <ActionIcon variant="subtle" aria-label={t('action.close')} onClick={onDismiss}>
            <X size={16} />
          </ActionIcon>
        )}
      </header>
      {isOpen(job) ? (
        <Running job={job} />
      ) : (
        <>
          <p>
            <span data-state={job.state}>{t(`job.state.${job.state}`)}</span>{' '}
            {t('job.receipt', { done: number(job.done), total: number(job.total) })}
            {leftOut > 0 && ` · ${t('job.leftOut', { count: leftOut, shown: number(leftOut) })}`}
          </p>
          {job.problem && <p className={classes.problem}>{job.problem.detail}</p>}
          <Afterwards job={job} now={now} open={open} onOpen={setOpen} />
          {open && <JobReasons id={job.id} />}
        </>
      )}
    </article>
  );
}

type AfterwardsProps = { job: Job; now: number; open: boolean; onOpen: (open: boolean) => void };

/** What can be done once a job has ended. What has a page of its own tells more there, and asks before it undoes. */
function Afterwards({ job, now, open, onOpen }: AfterwardsProps) {
  const { t } = useTranslation();
  const undo = useUndoJob();
  const leftOut = leftOutOf(job);
  if (hasPage(job) || (leftOut === 0 && !isUndoable(job, now))) return null;
  return (
    <footer>
      {leftOut > 0 && (
        <Button size="xs" variant="subtle" aria-expanded={open} onClick={() => onOpen(!open)}>
          {t('job.why')}
        </Button>
      )}
      {isUndoable(job, now) && (
        <Button
          size="xs"
          leftSection={<Undo2 size={14} />}
          loading={undo.isPending}
          onClick={() => undo.mutate(job.id)}
        >
          {t('job.undo')}
        </Button>
      )}
    </footer>
  );
}

/** What the job does; one that has a page of its own leads there. */
function Name({ job }: { job: Job }) {
  const { t } = useTranslation();
  const kind = t(`job.kind.${job.kind}`);
  const name = job.undoes ? t('job.undoing', { what: kind }) : kind;
  return hasPage(job) ? <Link to="/imports">{name}</Link> : name;
}

function Running({ job }: { job: Job }) {
  const { t } = useTranslation();
  const cancel = useCancelJob();
  const share = job.total === 0 ? 0 : (touched(job) / job.total) * 100;
  return (
    <>
      <Progress value={share} size="sm" aria-label={t(`job.kind.${job.kind}`)} />
      <footer>
        <span className="num">
          {t('job.progress', { touched: number(touched(job)), total: number(job.total) })}
          {job.remainingSeconds !== undefined && ` · ${t('job.remaining', { count: job.remainingSeconds })}`}
        </span>
        <Button size="xs" variant="subtle" loading={cancel.isPending} onClick={() => cancel.mutate(job.id)}>
          {t('job.cancel')}
        </Button>
      </footer>
    </>
  );
}
