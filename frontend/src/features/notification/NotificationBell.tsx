import { ActionIcon, Popover } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useLive } from '@/shared/live/LiveProvider';
import { useSoon } from '@/shared/live/use-soon';
import { notificationKeys, unreadQuery } from './api/notifications';
import { MOST_UNREAD } from './notification-model';
import { NotificationList } from './NotificationList';
import { NotificationVerbs } from './NotificationVerbs';
import classes from './Notifications.module.css';

const CALM = 400;
const PHONE = '(max-width: 45em)';

/** How many are unread, on every page; they open beside it, on a phone as a page. */
export function NotificationBell() {
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  useNews();
  return phone ? <PhoneBell /> : <BellWithPanel />;
}

function useNews() {
  const queries = useQueryClient();
  const readSoon = useSoon(CALM, () => void queries.invalidateQueries({ queryKey: notificationKeys.all }));
  useLive('notifications', readSoon);
}

function PhoneBell() {
  const { label, sign } = useUnread();
  return (
    <Sign sign={sign}>
      <ActionIcon component={Link} to="/notifications" variant="subtle" color="gray" size={44} aria-label={label}>
        <Bell size={20} />
      </ActionIcon>
    </Sign>
  );
}

function BellWithPanel() {
  const { t } = useTranslation();
  const { label, sign } = useUnread();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <Sign sign={sign}>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" width={400} trapFocus returnFocus>
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={label}
            onClick={() => setOpened((before) => !before)}
          >
            <Bell size={18} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown p={0}>
          <div className={classes.head}>
            <h2>{t('notification.title')}</h2>
            <NotificationVerbs onOpen={close} />
          </div>
          <div className={classes.scroll}>
            <NotificationList onOpen={close} />
          </div>
          <Link to="/notifications" className={classes.foot} onClick={close}>
            {t('notification.all')}
          </Link>
        </Popover.Dropdown>
      </Popover>
    </Sign>
  );
}

/** The bell's name says it too. */
function Sign({ sign, children }: { sign: string; children: ReactNode }) {
  return (
    <span className={classes.bell}>
      {children}
      {sign && (
        <span className={`${classes.sign} num`} aria-hidden>
          {sign}
        </span>
      )}
    </span>
  );
}

function useUnread() {
  const { t } = useTranslation();
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  const shown = unread > MOST_UNREAD ? t('notification.many', { count: MOST_UNREAD }) : number(unread);
  return {
    label: unread ? t('notification.bell', { count: unread, shown }) : t('notification.title'),
    sign: unread ? shown : '',
  };
}
