import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CircleHelp, MenuIcon } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { OfferBadge, OfferWatch } from '@/features/offer/OfferBadge';
import { HuniMark } from '@/shared/ui/marks';
import { openTo, type Place } from './places';
import { showShortcuts } from './Shortcuts';
import classes from './Shell.module.css';

const ON_THE_BAR = 4;

export function Navigation() {
  const { t } = useTranslation();
  const session = useSession();
  const open = openTo(session.rights);
  const groups = (['analysis', 'settings'] as const)
    .map((group) => ({ group, within: open.filter((place) => place.group === group) }))
    .filter(({ within }) => within.length > 0);
  return (
    <nav className={classes.nav} aria-label={t('nav.main')}>
      {session.rights.includes('lead:read') && <OfferWatch />}
      <div className={classes.brand}>
        <span className={classes.logo}>
          <HuniMark size={15} aria-hidden />
        </span>
        <span>
          <b>Huni</b>
          <small>{session.organisation.name}</small>
        </span>
      </div>
      {open
        .filter((place) => place.group === 'work')
        .map((place) => (
          <PlaceLink key={place.to} place={place} />
        ))}
      {groups.map(({ group, within }) => (
        <Fragment key={group}>
          <div className={classes.group}>{t(`nav.${group}`)}</div>
          {within.map((place) => (
            <PlaceLink key={place.to} place={place} />
          ))}
        </Fragment>
      ))}
      <span className={classes.grow} />
      <button type="button" className={`${classes.place} ${classes.help}`} onClick={showShortcuts}>
        <CircleHelp size={16} aria-hidden />
        <span>{t('nav.shortcuts')}</span>
        <span className="kbd">?</span>
      </button>
    </nav>
  );
}

function PlaceLink({ place }: { place: Place }) {
  const { t } = useTranslation();
  const Icon = place.icon;
  return (
    <Link to={place.to} className={classes.place}>
      <Icon size={16} aria-hidden />
      {t(place.label)}
      {place.to === '/offers' && <OfferBadge />}
    </Link>
  );
}

/** Five places at the thumb; what does not fit is behind the last one. */
export function PhoneBar() {
  const { t } = useTranslation();
  const open = openTo(useSession().rights);
  const rest = open.slice(ON_THE_BAR);
  return (
    <nav className={classes.bar} aria-label={t('nav.bottom')}>
      {open.slice(0, ON_THE_BAR).map((place) => (
        <Link key={place.to} to={place.to}>
          {place.to === '/offers' && <OfferBadge over />}
          <place.icon size={20} aria-hidden />
          {t(place.label)}
        </Link>
      ))}
      {rest.length > 0 && (
        <Menu position="top-end">
          <Menu.Target>
            <button type="button">
              <MenuIcon size={20} aria-hidden />
              {t('nav.menu')}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((place) => (
              <Menu.Item
                key={place.to}
                component={Link}
                to={place.to}
                leftSection={<place.icon size={16} aria-hidden />}
              >
                {t(place.label)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
