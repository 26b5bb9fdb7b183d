import { Button, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Connection, Run } from '@/api/types';
import { useLive } from '@/shared/live/LiveProvider';
import { clock, day, number, seconds, span } from '@/shared/lib/format';
import { PanelSection } from '@/shared/ui/SidePanel';
import { connectionKeys, runsQuery, useCancelRun } from './api/connections';
import { isOpen, progress } from './connection-model';
import classes from './ConnectionPanel.module.css';

/** The run at work with its progress, and those before. */
export function Runs({ connection, mayManage }: { connection: Connection; mayManage: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const runs = useQuery(runsQuery(connection.id)).data?.items;
  useLive(
    `connection:${connection.id}`,
    () => void queries.invalidateQueries({ queryKey: connectionKeys.runs(connection.id) }),
  );
  const open = runs?.find(isOpen);
  return (
    <PanelSection title={t('connection.runs')}>
      {open && <Progress run={open} mayManage={mayManage} />}
      {runs ? <RunTable runs={runs} /> : <Skeleton height={80} radius={5} />}
    </PanelSection>
  );
}

function Progress({ run, mayManage }: { run: Run; mayManage: boolean }) {
  const { t } = useTranslation();
  const cancel = useCancelRun(run.connectionId);
  const percent = progress(run);
  const left =
    run.remainingSeconds === undefined
      ? ''
      : ` · ${t('connection.remaining', { time: span(run.remainingSeconds * 1000) })}`;
  return (
    <div className={classes.progress} role="status">
      <div>
        <span>{t(`connection.run.${run.kind}`)}</span>
        <span className="num">
          {number(run.fetched)}
          {run.expected !== undefined && ` / ${number(run.expected)}`}
          {left}
        </span>
        {mayManage && (
          <Button size="compact-xs" variant="subtle" loading={cancel.isPending} onClick={() => cancel.mutate(run.id)}>
            {t('connection.stop')}
          </Button>
        )}
      </div>
      <progress max={100} value={percent} aria-label={t(`connection.run.${run.kind}`)} />
      <p>
        {t('connection.runSum', {
          created: number(run.created),
          duplicate: number(run.duplicate),
          failed: number(run.failed),
        })}
      </p>
    </div>
  );
}

function RunTable({ runs }: { runs: Run[] }) {
  const { t } = useTranslation();
  if (runs.length === 0) return <p className="mut">{t('connection.noRuns')}</p>;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('connection.column.time')}</th>
            <th>{t('connection.column.kind')}</th>
            {['fetched', 'created', 'duplicate', 'failed', 'took'].map((column) => (
              <th key={column} data-end>
                {t(`connection.column.${column}`)}
              </th>
            ))}
            <th data-end>{t('connection.column.result')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id} title={run.error && `${run.error.detail} ${run.error.remedy}`}>
              <td className="num">
                {day(run.startedAt)} {clock(run.startedAt)}
              </td>
              <td>{t(`connection.run.${run.kind}`)}</td>
              <td data-end>{number(run.fetched)}</td>
              <td data-end>{number(run.created)}</td>
              <td data-end>{number(run.duplicate)}</td>
              <td data-end data-bad={run.failed > 0 || undefined}>
                {number(run.failed)}
              </td>
              <td data-end>{run.millis === undefined ? '–' : seconds(run.millis)}</td>
              <td data-end data-bad={run.state === 'FAILED' || undefined}>
                {t(`connection.runState.${run.state}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
