import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import type { NotificationChannel } from './api/preferences';
import classes from './Notifications.module.css';

const further: NotificationChannel[] = ['SLACK', 'SMS'];

/** Which further ways there could be, and who can set them up. */
export function WaysHint({ ways }: { ways: NotificationChannel[] }) {
  const { t } = useTranslation();
  const maySetUp = useMay('organisation:manage');
  const missing = further.filter((way) => !ways.includes(way));
  if (!missing.length) return null;
  const names = missing.map((way) => t(`notification.channel.${way}`)).join(t('notification.and'));
  return (
    <p className={classes.ways}>
      {t('notification.waysMissing', { names })}{' '}
      {maySetUp && <Link to="/settings/channels">{t('notification.waysSetUp')}</Link>}
    </p>
  );
}
