import { Button, Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { number, span } from '@/shared/lib/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import type { Import } from './api/imports';
import { jobQuery, useStopWork, type Job } from './api/work';
import classes from './Work.module.css';

const MINUTE = 60;

type Props = { file: Import; jobId?: string; title: string };

/** How far the check or the run is. It goes on when the page is left. */
export function WorkProgress({ file, jobId, title }: Props) {
  const { t } = useTranslation();
  const read = useQuery({ ...jobQuery(jobId ?? ''), enabled: jobId !== undefined });
  const stop = useStopWork(file.id);
  const job = read.data;
  const touched = job ? job.done + job.skipped + job.failed : 0;
  const total = job?.total || file.rows;
  if (read.isError && !job) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  return (
    <div className={classes.work} role="status">
      <h2>{title}</h2>
      <Progress value={total === 0 ? 0 : (touched / total) * 100} aria-label={title} />
      <p className="num">
        <b>{t('job.progress', { touched: number(touched), total: number(total) })}</b>
        <Remaining job={job} />
      </p>
      <p>{t('imports.leave')}</p>
      {stop.error && <p role="alert">{stop.error.message}</p>}
      {jobId && file.allowed.includes('cancel') && (
        <Button loading={stop.isPending} onClick={() => stop.mutate(jobId)}>
          {t('job.cancel')}
        </Button>
      )}
    </div>
  );
}

function Remaining({ job }: { job?: Job }) {
  const { t } = useTranslation();
  const seconds = job?.remainingSeconds;
  if (!job || job.finishedAt) return null;
  if (seconds === undefined) return ` · ${t('imports.measuring')}`;
  return ` · ${
    seconds > MINUTE ? t('imports.remaining', { span: span(seconds * 1_000) }) : t('job.remaining', { count: seconds })
  }`;
}
