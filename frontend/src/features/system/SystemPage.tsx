import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SystemReport } from '@/api/types';
import { bytes, moment, number } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { systemQuery } from './api/system';
import { ParkedEvents } from './ParkedEvents';
import { Troubles } from './Troubles';
import classes from './SystemPage.module.css';

const icons = { UP: CircleCheck, DEGRADED: TriangleAlert, DOWN: CircleAlert };
const shown = [
  'leads',
  'deliveriesWaiting',
  'deliveriesFailed',
  'outboxWaiting',
  'outboxParked',
  'mailsWaiting',
  'liveConnections',
];

/** Whether everything works, in words, and what to do where it does not. */
export function SystemPage() {
  const { t } = useTranslation();
  const system = useQuery(systemQuery);
  const report = system.data;
  return (
    <section aria-label={t('nav.system')}>
      <PageHead title={t('nav.system')} count={report?.version} />
      {system.isError && !report && <ErrorState error={system.error} onRetry={() => void system.refetch()} />}
      {system.isPending && <Skeleton height={240} m="lg" radius={8} width="auto" />}
      {report && (
        <div className={classes.content}>
          <Health report={report} />
          <Figures report={report} />
          <ParkedEvents />
        </div>
      )}
    </section>
  );
}

function Health({ report }: { report: SystemReport }) {
  const { t } = useTranslation();
  return (
    <section className={classes.card}>
      <h2>{t('system.health')}</h2>
      <ul className={classes.health}>
        {report.health.map((part) => {
          const Icon = icons[part.state];
          return (
            <li key={part.key} data-state={part.state}>
              <Icon size={16} aria-hidden />
              <span>
                <b>{t(`system.part.${part.key}`)}</b>
                <small>
                  {part.detail} {part.remedy}
                </small>
                <Troubles part={part.key} />
              </span>
              <em>{t(`system.state.${part.state}`)}</em>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Figures({ report }: { report: SystemReport }) {
  const { t } = useTranslation();
  const mayOpen = useMay('delivery:read');
  return (
    <section className={classes.card}>
      <h2>{t('system.figures')}</h2>
      <dl className={classes.figures}>
        {shown.map((key) => (
          <div key={key}>
            <dt>{t(`system.figure.${key}`)}</dt>
            <dd className="num">{number(report.figures[key] ?? 0)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('system.figure.databaseBytes')}</dt>
          <dd className="num">{bytes(report.figures.databaseBytes ?? 0)}</dd>
        </div>
        <div>
          <dt>{t('system.startedAt')}</dt>
          <dd>{moment(report.startedAt)}</dd>
        </div>
        <div>
          <dt>{t('system.node')}</dt>
          <dd>{report.node}</dd>
        </div>
      </dl>
      {mayOpen && (
        <Link to="/deliveries" search={{ state: 'FAILED' }}>
          {t('system.toFailed')}
        </Link>
      )}
    </section>
  );
}
