import { useQuery } from '@tanstack/react-query';
import { Outlet, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LiveProvider, useLiveState } from '@/shared/live/LiveProvider';
import { SessionContext, sessionQuery, useSession } from '@/shared/session/session';
import { Forbidden } from './pages/ErrorPages';
import { JobTray } from '@/features/job/JobTray';
import { OwnDrafts } from '@/features/lead/OwnDrafts';
import { DoorLanguage } from './DoorLanguage';
import { Navigation, PhoneBar } from './Navigation';
import { Palette } from './Palette';
import { SessionEnd } from './SessionEnd';
import { places } from './places';
import { Shortcuts } from './Shortcuts';
import { TopBar } from './TopBar';
import { useAccountLanguage } from './use-account-language';
import classes from './Shell.module.css';

/** Everything around a screen of a signed-in person. */
export function Shell() {
  const { t } = useTranslation();
  const session = useQuery(sessionQuery).data;
  const spoken = useAccountLanguage(session?.user.language);
  if (!session || !spoken) return null;
  return (
    <SessionContext value={session}>
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
          <JobTray />
          <PhoneBar />
        </div>
        <SessionEnd />
        <DoorLanguage />
        <OwnDrafts />
        <Palette />
        <Shortcuts />
      </LiveProvider>
    </SessionContext>
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
  return place && !rights.includes(place.right) ? <Forbidden right={place.right} /> : <Outlet />;
}
