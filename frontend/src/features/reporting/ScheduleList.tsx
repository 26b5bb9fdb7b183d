import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CalendarClock, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import table from '@/shared/ui/DataTable.module.css';
import { schedulesQuery, type Schedule } from './api/schedules';
import { RunsDialog } from './RunsDialog';
import { ReportScheduleDialog, type ExportChoice } from './ReportScheduleDialog';
import { ScheduleRow } from './ScheduleRow';

type Open = { edit: Schedule } | { runs: Schedule };
type Props = {
  search: string;
  exports: ExportChoice[];
  adding: boolean;
  onAdd: () => void;
  onAdded: () => void;
};

/** What is mailed again and again. */
export function ScheduleList({ search, exports, adding, onAdd, onAdded }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>();
  const query = useQuery(schedulesQuery);
  const items = query.data?.items;
  const add = (
    <Button leftSection={<Plus size={16} />} variant="filled" onClick={onAdd}>
      {t('reports.add')}
    </Button>
  );
  const close = () => {
    setOpen(undefined);
    onAdded();
  };
  const edited = open && 'edit' in open ? open.edit : undefined;
  return (
    <>
      {query.isPending && <Skeleton height={120} m="lg" radius={8} width="auto" />}
      {query.isError && !items && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {items?.length === 0 && (
        <EmptyState icon={CalendarClock} title={t('reports.noneTitle')} action={add}>
          {t('reports.none')}
        </EmptyState>
      )}
      {items && items.length > 0 && <ScheduleTable items={items} onOpen={setOpen} />}
      {open && 'runs' in open && <RunsDialog schedule={open.runs} onClose={close} />}
      {(adding || edited) && (
        <ReportScheduleDialog schedule={edited} search={search} exports={exports} onClose={close} />
      )}
    </>
  );
}

function ScheduleTable({ items, onOpen }: { items: Schedule[]; onOpen: (open: Open) => void }) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('reports.name')}</th>
            <th>{t('reports.rhythm')}</th>
            <th>{t('reports.next')}</th>
            <th>{t('reports.last')}</th>
            <ActionsHead />
          </tr>
        </thead>
        <tbody>
          {items.map((schedule) => (
            <ScheduleRow
              key={schedule.id}
              schedule={schedule}
              onEdit={() => onOpen({ edit: schedule })}
              onRuns={() => onOpen({ runs: schedule })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
