import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { number } from '@/shared/lib/format';
import { jobQuery, leftOutQuery } from './api/jobs';
import classes from './JobTray.module.css';

/** Why records were left out, and which. */
export function JobReasons({ id }: { id: string }) {
  const { t } = useTranslation();
  const job = useQuery(jobQuery(id));
  const leftOut = useQuery(leftOutQuery(id));
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
    </>
  );
}
