import { Modal, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import table from '@/shared/ui/DataTable.module.css';
import { runsQuery, type Schedule } from './api/schedules';
import { RunWords } from './RunWords';
import classes from './Reports.module.css';

/** Every time that a schedule was due. */
export function RunsDialog({ schedule, onClose }: { schedule: Schedule; onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery(runsQuery(schedule.id));
  const runs = query.data?.items;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reports.runs', { name: schedule.name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {query.isPending && <Skeleton height={120} radius={8} />}
      {query.isError && !runs && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {runs?.length === 0 && <p className={classes.quiet}>{t('reports.noRuns')}</p>}
      {runs && runs.length > 0 && (
        // It scrolls and holds nothing else that a key would reach.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={classes.runs} role="group" aria-label={t('reports.last')} tabIndex={0}>
          <table className={table.table}>
            <thead>
              <tr>
                <th>{t('reports.last')}</th>
                <th>{t('reports.how')}</th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr key={run.id}>
                  <td>
                    <RunWords run={run} />
                  </td>
                  <td>{t(run.byHand ? 'reports.byHand' : 'reports.bySchedule')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Modal>
  );
}
