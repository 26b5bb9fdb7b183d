import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import form from '@/shared/form/Form.module.css';
import { useSession } from '@/shared/session/session';
import { clockOf, paces, weekdays, type ScheduleFields } from './schedule-model';

type Name = 'pace' | 'weekday' | 'monthDay' | 'hour';
type Props = { values: ScheduleFields; field: (name: Name) => Record<string, unknown> };

const HOURS = 24;
const LONGEST_MONTH = 31;

/** When it is sent, by the clock of the organisation. */
export function RhythmFields({ values, field }: Props) {
  const { t } = useTranslation();
  const { organisation } = useSession();
  return (
    <div className={form.pair}>
      <Select
        label={t('reports.rhythm')}
        allowDeselect={false}
        data={paces.map((value) => ({ value, label: t(`reports.paces.${value}`) }))}
        {...field('pace')}
      />
      {values.pace === 'WEEKLY' && (
        <Select
          label={t('reports.weekday')}
          allowDeselect={false}
          data={weekdays.map((value) => ({ value, label: t(`reports.weekdays.${value}`) }))}
          {...field('weekday')}
        />
      )}
      {values.pace === 'MONTHLY' && (
        <Select
          label={t('reports.monthDay')}
          description={Number(values.monthDay) > 28 ? t('reports.lastDay') : undefined}
          allowDeselect={false}
          data={Array.from({ length: LONGEST_MONTH }, (_, day) => String(day + 1))}
          {...field('monthDay')}
        />
      )}
      <Select
        label={t('reports.hour', { zone: organisation.timeZone })}
        allowDeselect={false}
        data={Array.from({ length: HOURS }, (_, hour) => ({ value: String(hour), label: clockOf(hour) }))}
        {...field('hour')}
      />
    </div>
  );
}
