import { Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { useSaveSchedule, type Schedule, type Week } from './api/assignment';
import { fieldsOf, isBackwards, weekOf } from './week-model';
import { WeekFields } from './WeekFields';

type Props = { user: User; schedule?: Schedule; usual: Week; onClose: () => void };

const local = (moment?: string) => {
  if (!moment) return '';
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
const instant = (text: string) => (text ? new Date(text).toISOString() : undefined);

/** When one person works, and from when until when they get no new leads. */
export function ScheduleDialog({ user, schedule, usual, onClose }: Props) {
  const { t } = useTranslation();
  const [differs, setDiffers] = useState(Boolean(schedule?.week));
  const [week, setWeek] = useState(() => fieldsOf(schedule?.week ?? usual));
  const [away, setAway] = useState({ from: local(schedule?.awayFrom), until: local(schedule?.awayUntil) });
  const saving = useSaveSchedule();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (differs && Object.values(week).some(isBackwards)) return;
    const absence = { awayFrom: instant(away.from), awayUntil: instant(away.until) };
    saving.mutate(
      { id: user.id, schedule: { ...absence, ...(differs ? { week: weekOf(week) } : {}) } },
      {
        onSuccess: () => {
          toast(t('action.savedOf', { name: user.name }));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog title={user.name} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <Checkbox
          label={t('assignment.ownHours')}
          checked={differs}
          onChange={(event) => setDiffers(event.currentTarget.checked)}
        />
        {differs && <WeekFields week={week} onChange={(day, hours) => setWeek({ ...week, [day]: hours })} />}
        <p>{t('assignment.awayHint')}</p>
        <div className={form.pair}>
          <TextInput
            type="datetime-local"
            label={t('assignment.awayFrom')}
            value={away.from}
            onChange={(event) => setAway({ ...away, from: event.currentTarget.value })}
          />
          <TextInput
            type="datetime-local"
            label={t('assignment.awayUntil')}
            value={away.until}
            onChange={(event) => setAway({ ...away, until: event.currentTarget.value })}
          />
        </div>
        <FormProblem>{saving.error?.message}</FormProblem>
        <FormActions saving={saving.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
