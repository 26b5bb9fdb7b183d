import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Connection } from '@/api/types';
import { number } from '@/shared/lib/format';
import { useNow } from '@/shared/lib/use-now';
import { Avatar } from '@/shared/ui/Avatar';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { daysLeft, stateIcons } from './connection-model';
import classes from './ConnectionsPage.module.css';

export function ConnectionRow({ connection }: { connection: Connection }) {
  const { t } = useTranslation();
  return (
    <li className={classes.row}>
      <Avatar name={connection.name} size={32} />
      <span className={classes.name}>
        <Link to="/connections/$connectionId" params={{ connectionId: connection.id }}>
          {connection.name}
        </Link>
        <span>
          {connection.pageName ?? connection.pageId} ·{' '}
          {connection.formIds.length
            ? t('connection.forms', { count: connection.formIds.length })
            : t('connection.allForms')}
        </span>
      </span>
      <StateWord connection={connection} />
      <span className={classes.figures}>
        <span>
          {t('connection.validity')} <b>{<Validity connection={connection} />}</b>
        </span>
        <span>
          {t('connection.synced')}{' '}
          <b>{connection.lastRunAt ? <RelativeTime at={connection.lastRunAt} /> : t('connection.never')}</b>
        </span>
        <span>
          {t('connection.today')}{' '}
          <b className="num">
            Meta {connection.today.reported === undefined ? '–' : number(connection.today.reported)} · Huni{' '}
            {number(connection.today.held)}
          </b>
        </span>
        <span>
          {t('connection.leads')} <b className="num">{number(connection.leadCount)}</b>
        </span>
        <span>
          {connection.active ? t('connection.every', { count: connection.syncIntervalMinutes }) : t('connection.off')}
        </span>
      </span>
    </li>
  );
}

export function StateWord({ connection }: { connection: Connection }) {
  const { t } = useTranslation();
  const Icon = stateIcons[connection.state];
  return (
    <span className={classes.state} data-state={connection.state}>
      <Icon size={14} aria-hidden />
      {t(`connection.state.${connection.state}`)}
    </span>
  );
}

function Validity({ connection }: { connection: Connection }) {
  const { t } = useTranslation();
  const now = useNow();
  if (connection.tokenNeverExpires) return t('connection.unlimited');
  if (!connection.tokenExpiresAt) return '?';
  const left = daysLeft(connection.tokenExpiresAt, now);
  return left < 0 ? t('connection.expired') : t('connection.daysLeft', { count: left });
}
