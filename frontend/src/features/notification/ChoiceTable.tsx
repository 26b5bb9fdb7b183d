import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NotificationChannel, NotificationPreferences } from './api/preferences';
import { channels, toggled } from './preferences-model';
import classes from './Notifications.module.css';

type Choices = NotificationPreferences['choices'];
type Props = { choices: Choices; ways: NotificationChannel[]; onChange: (choices: Choices) => void };

/** Of what one hears on which way. */
export function ChoiceTable({ choices, ways, onChange }: Props) {
  const { t } = useTranslation();
  const shown = channels.filter((channel) => ways.includes(channel));
  return (
    <table className={classes.choices} data-wide={shown.length > 2}>
      <thead>
        <tr>
          <th>{t('notification.what')}</th>
          {shown.map((channel) => (
            <th key={channel}>{t(`notification.channel.${channel}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {choices.map((choice) => (
          <tr key={choice.kind}>
            <td>
              {t(`notification.kind.${choice.kind}`)}
              <small>{t(`notification.kindHint.${choice.kind}`)}</small>
            </td>
            {shown.map((channel) => (
              <td key={channel}>
                {choice.possible.includes(channel) ? (
                  <Checkbox
                    aria-label={t('notification.choice', {
                      kind: t(`notification.kind.${choice.kind}`),
                      channel: t(`notification.channel.${channel}`),
                    })}
                    checked={choice.channels.includes(channel)}
                    onChange={(event) => onChange(toggled(choices, choice.kind, channel, event.currentTarget.checked))}
                  />
                ) : (
                  <span aria-label={t('notification.impossible')}>–</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
