import { CircleAlert, CircleCheck, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moment } from '@/shared/lib/format';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import type { ChannelMessage } from './api/channels';
import classes from './Channels.module.css';

const icons = { WAITING: Clock, SENT: CircleCheck, REFUSED: CircleAlert };

/** To whom, over what, of how many; and why not, with the remedy. */
export function ChannelMessageRow({ message }: { message: ChannelMessage }) {
  const { t } = useTranslation();
  const Icon = icons[message.state];
  return (
    <li className={classes.row} data-state={message.state}>
      <Icon size={16} aria-hidden />
      <div>
        <p>
          <strong>{message.personName}</strong> · {t(`notification.channel.${message.channel}`)}
        </p>
        <p className={classes.gist}>{message.gist}</p>
        {message.fault && (
          <p className={classes.fault}>
            {message.fault.detail} <span>{message.fault.remedy}</span>
          </p>
        )}
        {message.answer && message.state !== 'SENT' && (
          <p className={classes.answer}>
            {t('channels.answer')} <code>{message.answer}</code>
          </p>
        )}
      </div>
      <div className={classes.end}>
        <span>
          {t(`channels.state.${message.state}`)}
          {message.status ? ` ${message.status}` : ''} · <RelativeTime at={message.triedAt} />
        </span>
        {message.attempts > 1 && <span>{t('channels.attempts', { count: message.attempts })}</span>}
        {message.nextAt && <span>{t('channels.next', { at: moment(message.nextAt) })}</span>}
      </div>
    </li>
  );
}
