import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number, shortDayOf } from '@/shared/lib/format';
import { PanelSection } from '@/shared/ui/SidePanel';
import { balanceQuery } from './api/connections';
import classes from './ConnectionPanel.module.css';

/** What Meta reports and what Huni holds, day by day and form by form. */
export function Balance({ connectionId }: { connectionId: string }) {
  const { t } = useTranslation();
  const rows = useQuery(balanceQuery(connectionId)).data?.items;
  return (
    <PanelSection title={t('connection.balance')}>
      {!rows && <Skeleton height={60} radius={5} />}
      {rows?.length === 0 && <p className="mut">{t('connection.noBalance')}</p>}
      {rows && rows.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{t('connection.column.day')}</th>
              <th>{t('connection.column.form')}</th>
              <th data-end>Meta</th>
              <th data-end>Huni</th>
              <th data-end>{t('connection.column.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.day}${row.formId}`} title={row.reason}>
                <td>{shortDayOf(row.day)}</td>
                <td>{row.formName ?? row.formId}</td>
                <td data-end>{row.reported === undefined ? '?' : number(row.reported)}</td>
                <td data-end>{number(row.held)}</td>
                <td data-end data-bad={row.missing > 0 || undefined}>
                  {row.missing > 0 ? (
                    <>
                      <TriangleAlert size={12} aria-hidden /> {number(row.missing)} {row.reason}
                    </>
                  ) : (
                    <CircleCheck size={14} aria-label={t('connection.balanced')} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PanelSection>
  );
}
