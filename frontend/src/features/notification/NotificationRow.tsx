import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { useReadNotification, type NotificationEntry } from './api/notifications';
import { KindIcon } from './KindIcon';
import { addressOf, MOST_COUNTED } from './notification-model';
import { useDetail } from './use-detail';
import classes from './Notifications.module.css';

type Props = { entry: NotificationEntry; onOpen?: () => void };

/** One entry: it leads to the record, and is read with that. */
export function NotificationRow({ entry, onOpen }: Props) {
  const { t } = useTranslation();
  const read = useReadNotification();
  const detail = useDetail(entry);
  const open = () => {
    if (entry.unread) read.mutate(entry);
    onOpen?.();
  };
  const count = entry.count < MOST_COUNTED ? number(entry.count) : t('notification.many', { count: MOST_COUNTED });
  return (
    <li className={classes.row} data-unread={entry.unread || undefined} data-kind={entry.kind}>
      <span className={classes.icon}>
        <KindIcon kind={entry.kind} />
      </span>
      <div className={classes.said}>
        <Link {...addressOf(entry)} onClick={open} className={classes.link}>
          {t(`notification.said.${entry.kind}`, { count: entry.count, shown: count })}
          {entry.unread && <span className={classes.hidden}>{t('notification.unread')}</span>}
        </Link>
        {detail && <p>{detail}</p>}
        <small>
          <RelativeTime at={entry.at} />
        </small>
      </div>
      {entry.unread && <span className={classes.dot} aria-hidden />}
    </li>
  );
}
