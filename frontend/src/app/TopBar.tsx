import { ActionIcon } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NotificationBell } from '@/features/notification/NotificationBell';
import { useLiveState } from '@/shared/live/LiveProvider';
import { HuniMark } from '@/shared/ui/marks';
import { UserMenu } from './UserMenu';
import classes from './Shell.module.css';

export function TopBar() {
  const { t } = useTranslation();
  return (
    <header className={classes.top}>
      <span className={`${classes.logo} ${classes.onPhone}`}>
        <HuniMark size={15} aria-hidden />
      </span>
      <button type="button" className={classes.search} onClick={spotlight.open}>
        <Search size={14} aria-hidden />
        <span>{t('palette.hint')}</span>
        <span className="kbd" aria-hidden>
          Ctrl
        </span>
        <span className="kbd" aria-hidden>
          K
        </span>
      </button>
      <span className={classes.grow} />
      <LiveDot />
      <ActionIcon
        className={classes.onPhone}
        variant="subtle"
        color="gray"
        size={44}
        onClick={spotlight.open}
        aria-label={t('palette.open')}
      >
        <Search size={20} />
      </ActionIcon>
      <NotificationBell />
      <UserMenu />
    </header>
  );
}

function LiveDot() {
  const { t } = useTranslation();
  const state = useLiveState();
  return (
    <span className={classes.live} data-state={state} role="status" title={t(`live.${state}Hint`)}>
      <span>{t(`live.${state}`)}</span>
    </span>
  );
}
