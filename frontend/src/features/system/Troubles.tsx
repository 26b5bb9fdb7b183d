import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { lastMailFaultQuery, troubledConnectionsQuery } from './api/system';
import classes from './SystemPage.module.css';

/** What lies behind the state of a part, by name, and the way to where it is mended. */
export function Troubles({ part }: { part: string }) {
  if (part === 'meta') return <Connections />;
  if (part === 'mail') return <Mails />;
  return null;
}

function Connections() {
  const { t } = useTranslation();
  const may = useMay('connection:read');
  const troubled = useQuery({ ...troubledConnectionsQuery, enabled: may }).data;
  if (!may) return null;
  return (
    <>
      {troubled?.map(({ id, name, problem }) => (
        <small key={id} className={classes.trouble}>
          <Link to="/connections/$connectionId" params={{ connectionId: id }}>
            {name}
          </Link>{' '}
          {problem?.detail} {problem?.remedy}
        </small>
      ))}
      <small>
        <Link to="/connections">{t('system.toConnections')}</Link>
      </small>
    </>
  );
}

function Mails() {
  const { t } = useTranslation();
  const may = useMay('mail:read');
  const last = useQuery({ ...lastMailFaultQuery, enabled: may }).data;
  if (!may) return null;
  return (
    <>
      {last && (
        <small className={classes.trouble}>
          {t('system.lastMailFault')} {last.detail} {last.remedy}
        </small>
      )}
      <small>
        <Link to="/settings/mail">{t('system.toMails')}</Link>
      </small>
    </>
  );
}
