import { useTranslation } from 'react-i18next';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import table from '@/shared/ui/DataTable.module.css';
import type { AuditEntry } from './api/audit';
import { changesOf } from './audit-model';
import classes from './AuditTable.module.css';

export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('audit.who')}</th>
            <th>{t('audit.what')}</th>
            <th>{t('audit.changes')}</th>
            <th>{t('audit.where')}</th>
            <th>{t('audit.when')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>
                {entry.userName ?? t('audit.program')}
                <small className="num">#{entry.id}</small>
              </td>
              <td>
                {t(`audit.kinds.${entry.kind}`, { defaultValue: entry.kind })}
                <small>{t(`audit.subjects.${entry.subject}`, { defaultValue: entry.subject })}</small>
              </td>
              <td className={classes.changes}>
                {changesOf(entry).map(({ field, before, after }) => (
                  <span key={field}>
                    <b>{field}</b> {before !== undefined && <del>{before}</del>}{' '}
                    {after !== undefined && <ins>{after}</ins>}
                  </span>
                ))}
              </td>
              <td className="num">{entry.address ?? '–'}</td>
              <td>
                <RelativeTime at={entry.at} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
