import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import { jobQuery, leftOutQuery, useRetryJob } from './api/jobs';
import { leftOutOf } from './job-model';
import classes from './JobTray.module.css';

/** Why records were left out, which, and a way to try them again. */
export function JobReasons({ id }: { id: string }) {
  const { t } = useTranslation();
  const job = useQuery(jobQuery(id));
  const leftOut = useQuery(leftOutQuery(id));
  const retry = useRetryJob();
  const failed = [job, leftOut].filter((query) => query.isError && !query.data);
  if (failed[0]?.error)
    return <ErrorState error={failed[0].error} onRetry={() => failed.forEach((query) => void query.refetch())} />;
  if (!job.data || !leftOut.data) return <Skeleton height={40} radius={5} />;
  return (
    <>
      <ul className={classes.reasons}>
        {job.data.reasons.map(({ reason, count }) => (
          <li key={reason.key}>
            <b className="num">{number(count)}</b> {reason.detail}
          </li>
        ))}
      </ul>
      <ul className={classes.records} aria-label={t('job.records')}>
        {leftOut.data.items.map((result) => (
          <li key={result.recordId}>
            {result.number === undefined ? (
              t('job.unknownRecord')
            ) : (
              <Link to="/leads/$leadId" params={{ leadId: result.recordId }}>
                {result.title ?? t('lead.numbered', { number: result.number })}
              </Link>
            )}
            <small>{result.reason?.detail}</small>
          </li>
        ))}
        {leftOut.data.nextCursor && <li>{t('job.more')}</li>}
      </ul>
      {job.data.retryable && (
        <Button
          size="xs"
          variant="default"
          leftSection={<RotateCw size={14} />}
          loading={retry.isPending}
          onClick={() => retry.mutate(id)}
        >
          {t('job.retry', { count: leftOutOf(job.data), shown: number(leftOutOf(job.data)) })}
        </Button>
      )}
    </>
  );
}
