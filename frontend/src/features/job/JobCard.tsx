import { ActionIcon, Button, Progress } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ChevronUp, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useCancelJob, useUndoJob, type Job } from './api/jobs';
import { hasPage, isOpen, leftOutOf, touched } from './job-model';
import { JobReasons } from './JobReasons';
import classes from './JobTray.module.css';

/** What can still be put back: the job, or what its own stopped undo has left. */
type Props = { job: Job; undoable?: Job; onDismiss: () => void };

export function JobCard({ job, undoable, onDismiss }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [whole, setWhole] = useState(false);
  const leftOut = leftOutOf(job);
  const checked = job.kind === 'IMPORT_CHECK';
  return (
    <article className={classes.card} aria-label={t(`job.kind.${job.kind}`)} data-whole={whole || undefined}>
      <header>
        <b>
          <Name job={job} />
        </b>
        <Short job={job} />
        <ActionIcon
          className={classes.more}
          variant="subtle"
          aria-label={t('job.details')}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          <ChevronUp size={16} />
        </ActionIcon>
        <ActionIcon
          className={classes.away}
          variant="subtle"
          aria-label={t(isOpen(job) ? 'job.hide' : 'action.close')}
          onClick={onDismiss}
        >
          <X size={16} />
        </ActionIcon>
      </header>
      {isOpen(job) ? (
        <Running job={job} />
      ) : (
        <>
          <p>
            <span data-state={job.state}>{t(`job.state.${job.state}`)}</span>{' '}
            {t(checked ? 'job.checked' : 'job.receipt', { done: number(job.done), total: number(job.total) })}
            {leftOut > 0 && !checked && ` · ${t('job.leftOut', { count: leftOut, shown: number(leftOut) })}`}
          </p>
          {job.problem && <p className={classes.problem}>{job.problem.detail}</p>}
          {job.kind === 'LEAD_NOTE' && job.done > 0 && <p className={classes.detail}>{t('job.noUndo')}</p>}
          <Afterwards job={job} undoable={undoable} open={open} onOpen={setOpen} />
          {open && (
            <div className={classes.why}>
              <JobReasons id={job.id} />
            </div>
          )}
        </>
      )}
    </article>
  );
}

/** How far it is in a few signs, for a phone; the rest is behind the arrow. */
function Short({ job }: { job: Job }) {
  const { t } = useTranslation();
  const count = t('job.progress', { touched: number(touched(job)), total: number(job.total) });
  return (
    <span className={`${classes.short} num`} aria-hidden>
      {isOpen(job) ? count : `${t(`job.state.${job.state}`)} ${count}`}
    </span>
  );
}

type AfterwardsProps = { job: Job; undoable?: Job; open: boolean; onOpen: (open: boolean) => void };

/** What can be done once a job has ended. What has a page of its own tells more there, and asks before it undoes. */
function Afterwards({ job, undoable, open, onOpen }: AfterwardsProps) {
  const { t } = useTranslation();
  const undo = useUndoJob();
  const leftOut = leftOutOf(job);
  if (hasPage(job) || (leftOut === 0 && !undoable)) return null;
  return (
    <footer>
      {leftOut > 0 && (
        <Button
          size="xs"
          variant="subtle"
          className={classes.detail}
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          {t('job.why')}
        </Button>
      )}
      {undoable && (
        <Button
          size="xs"
          leftSection={<Undo2 size={14} />}
          loading={undo.isPending}
          onClick={() => undo.mutate(undoable.id)}
        >
          {t(job.undoes ? 'job.undoRest' : 'job.undo')}
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
      <Progress className={classes.progress} value={share} size="sm" aria-label={t(`job.kind.${job.kind}`)} />
      <footer>
        <span className={`${classes.detail} num`}>
          {t('job.progress', { touched: number(touched(job)), total: number(job.total) })}
          {job.remainingSeconds !== undefined && ` · ${t('job.remaining', { count: job.remainingSeconds })}`}
        </span>
        <Button
          size="xs"
          variant="subtle"
          className={classes.detail}
          loading={cancel.isPending}
          onClick={() => cancel.mutate(job.id)}
        >
          {t('job.cancel')}
        </Button>
      </footer>
    </>
  );
}
