import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { moment } from '@/shared/lib/format';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { EditButton } from '@/shared/ui/EditButton';
import { ErrorState } from '@/shared/ui/ErrorState';
import { RuleIntro } from '@/shared/ui/RuleList';
import table from '@/shared/ui/DataTable.module.css';
import { peopleQuery, schedulesQuery, type Schedule, type Week } from './api/assignment';
import { ScheduleDialog } from './ScheduleDialog';
import { UsualWeekDialog } from './UsualWeekDialog';
import { runsOf } from './week-model';

/** The organisation's week, and for each person what differs from it. */
export function Schedules() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<User | 'usual'>();
  const query = useQuery(schedulesQuery);
  const everybody = useQuery(peopleQuery);
  const people = everybody.data?.items.filter((one) => one.active);
  const own = (user: User) => query.data?.own.find((one) => one.userId === user.id);
  const failed = [query, everybody].find((each) => each.isError && !each.data);
  if (failed?.error) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!query.data || !people) return <Skeleton height={160} m="lg" radius={8} width="auto" />;
  return (
    <>
      <RuleIntro action={<Button onClick={() => setOpen('usual')}>{t('action.edit')}</Button>}>
        <b>{t('assignment.usual')}</b> <WeekWords week={query.data.usual} />
      </RuleIntro>
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th>{t('assignment.person')}</th>
              <th>{t('assignment.hours')}</th>
              <th>{t('assignment.away')}</th>
              <ActionsHead />
            </tr>
          </thead>
          <tbody>
            {people.map((user) => (
              <Row key={user.id} user={user} schedule={own(user)} onEdit={() => setOpen(user)} />
            ))}
          </tbody>
        </table>
      </div>
      {open === 'usual' && <UsualWeekDialog week={query.data.usual} onClose={() => setOpen(undefined)} />}
      {open && open !== 'usual' && (
        <ScheduleDialog user={open} schedule={own(open)} usual={query.data.usual} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

function Row({ user, schedule, onEdit }: { user: User; schedule?: Schedule; onEdit: () => void }) {
  const { t } = useTranslation();
  const { awayFrom, awayUntil } = schedule ?? {};
  return (
    <tr>
      <td>{user.name}</td>
      <td data-label={t('assignment.hours')}>
        {schedule?.week ? <WeekWords week={schedule.week} /> : <span className="mut">{t('assignment.asUsual')}</span>}
      </td>
      <td data-label={t('assignment.away')} data-empty={!awayFrom || undefined}>
        {awayFrom && awayUntil && `${moment(awayFrom)} – ${moment(awayUntil)}`}
      </td>
      <td data-end data-act>
        <EditButton name={user.name} onClick={onEdit} />
      </td>
    </tr>
  );
}

function WeekWords({ week }: { week: Week }) {
  const { t } = useTranslation();
  const runs = runsOf(week).map(({ first, last, from, until }) => {
    const days = first === last ? t(`weekday.${first}`) : `${t(`weekday.${first}`)}–${t(`weekday.${last}`)}`;
    return `${days} ${from}–${until}`;
  });
  return <span className="num">{runs.join(', ') || t('assignment.never')}</span>;
}
