import { Outlet, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LiveProvider, useLiveState } from '@/shared/live/LiveProvider';
import { useSession } from '@/shared/session/session';
import { Forbidden } from './pages/ErrorPages';
import { JobTray } from '@/features/job/JobTray';
import { Navigation, PhoneBar } from './Navigation';
import { Palette } from './Palette';
import { places } from './places';
import { Shortcuts } from './Shortcuts';
import { TopBar } from './TopBar';
import classes from './Shell.module.css';

/** Everything around a screen of a signed-in person. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <LiveProvider>
      <a className={classes.skip} href="#content">
        {t('nav.skip')}
      </a>
      <div className={classes.shell}>
        <Navigation />
        <TopBar />
        <main id="content" className={classes.main} tabIndex={-1}>
          <LineLost />
          <Allowed />
        </main>
        <PhoneBar />
      </div>
      <JobTray />
      <Palette />
      <Shortcuts />
    </LiveProvider>
  );
}

/** What one reads may be old while the live channel is away; it comes back by itself. */
function LineLost() {
  const { t } = useTranslation();
  const state = useLiveState();
  return state === 'lost' ? <div className={classes.lost}>{t('live.lostHint')}</div> : null;
}

function Allowed() {
  const { rights } = useSession();
  const path = useMatches({ select: (matches) => matches.at(-1)?.pathname ?? '' });
  const place = places.find((each) => path.startsWith(each.to));
  return place && !rights.includes(place.right) ? <Forbidden /> : <Outlet />;
}
