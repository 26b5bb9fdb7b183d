import { History, Pause, Pencil, Send, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moment } from '@/shared/lib/format';
import { ask } from '@/shared/ui/ask';
import { IconAction } from '@/shared/ui/IconAction';
import { toast } from '@/shared/ui/toast';
import { useDelete, usePause, useSendNow, type Schedule } from './api/schedules';
import { RunWords } from './RunWords';
import { clockOf } from './schedule-model';
import classes from './Reports.module.css';

type Props = { schedule: Schedule; onEdit: () => void; onRuns: () => void };

export function ScheduleRow({ schedule, onEdit, onRuns }: Props) {
  const { t } = useTranslation();
  const what = schedule.kind === 'REPORT' ? t(`reports.periods.${schedule.period}`) : t('reports.kinds.EXPORT');
  return (
    <tr>
      <td>
        {schedule.name}
        <small>
          {what} · {schedule.format}
          {!schedule.own && ` · ${schedule.ownerName}`}
        </small>
      </td>
      <td data-label={t('reports.rhythm')}>
        <RhythmWords schedule={schedule} />
      </td>
      <td data-label={t('reports.next')}>
        <NextWords schedule={schedule} />
      </td>
      <td data-label={t('reports.last')}>{schedule.last ? <RunWords run={schedule.last} /> : '–'}</td>
      <td data-end data-act>
        <Verbs schedule={schedule} onEdit={onEdit} onRuns={onRuns} />
      </td>
    </tr>
  );
}

function RhythmWords({ schedule: { rhythm } }: { schedule: Schedule }) {
  const { t } = useTranslation();
  const at = clockOf(rhythm.hour);
  if (rhythm.pace === 'WEEKLY') {
    return t('reports.everyWeek', { day: t(`reports.weekdays.${rhythm.weekday ?? 'MONDAY'}`), at });
  }
  return rhythm.pace === 'MONTHLY'
    ? t('reports.everyMonth', { day: rhythm.monthDay ?? 1, at })
    : t('reports.everyDay', { at });
}

function NextWords({ schedule }: { schedule: Schedule }) {
  const { t } = useTranslation();
  if (schedule.paused) return <span className={classes.trouble}>{t(`reports.paused.${schedule.paused}`)}</span>;
  if (!schedule.nextAt) return <span className={classes.quiet}>{t('reports.stopped')}</span>;
  return <span className="num">{moment(schedule.nextAt)}</span>;
}

function Verbs({ schedule, onEdit, onRuns }: Props) {
  const { t } = useTranslation();
  const pause = usePause();
  const remove = useDelete();
  const send = useSendNow();
  const { id, name } = schedule;
  const sendNow = () => send.mutate(id, { onSuccess: () => toast(t('reports.sending', { name })) });
  const forget = async () => {
    const yes = await ask({ title: t('reports.deleteAsk', { name }), verb: t('action.delete'), danger: true });
    if (yes) remove.mutate(id);
  };
  return (
    <span className={classes.verbs}>
      {schedule.own && (
        <IconAction icon={Send} label={t('reports.sendNow', { name })} disabled={send.isPending} onClick={sendNow} />
      )}
      <IconAction icon={History} label={t('reports.runs', { name })} onClick={onRuns} />
      {schedule.own && <IconAction icon={Pencil} label={t('reports.editOf', { name })} onClick={onEdit} />}
      {schedule.active && (
        <IconAction icon={Pause} label={t('reports.pause', { name })} onClick={() => pause.mutate(id)} />
      )}
      <IconAction icon={Trash2} label={t('reports.delete', { name })} onClick={() => void forget()} />
    </span>
  );
}
