import { useTranslation } from 'react-i18next';
import { PageHead } from '@/shared/ui/PageHead';
import { NotificationList } from './NotificationList';
import { NotificationVerbs } from './NotificationVerbs';
import classes from './Notifications.module.css';

/** Everything that one was told. */
export function NotificationsPage() {
  const { t } = useTranslation();
  return (
    <section aria-label={t('notification.title')} className={classes.page}>
      <PageHead title={t('notification.title')} actions={<NotificationVerbs />} />
      <NotificationList />
    </section>
  );
}
