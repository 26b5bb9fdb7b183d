import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isBackwards, weekdays, type Hours, type Weekday, type WeekFields as Fields } from './week-model';
import classes from './Assignment.module.css';

type Props = { week: Fields; onChange: (day: Weekday, hours: Hours) => void };

/** Seven days, each with its hours or off. */
export function WeekFields({ week, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.week} role="group" aria-label={t('assignment.hours')}>
      {weekdays.map((day) => {
        const hours = week[day];
        const name = t(`weekday.${day}`);
        const time = (end: 'from' | 'until') => (
          <TextInput
            type="time"
            aria-label={`${name}: ${t(`assignment.${end}`)}`}
            disabled={!hours.works}
            value={hours[end]}
            error={end === 'until' && isBackwards(hours) ? t('assignment.backwards') : undefined}
            onChange={(event) => onChange(day, { ...hours, [end]: event.currentTarget.value })}
          />
        );
        return (
          <div key={day}>
            <Checkbox
              label={name}
              checked={hours.works}
              onChange={(event) => onChange(day, { ...hours, works: event.currentTarget.checked })}
            />
            {time('from')}
            {time('until')}
          </div>
        );
      })}
    </div>
  );
}
