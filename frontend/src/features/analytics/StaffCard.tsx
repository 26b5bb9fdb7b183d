import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trophy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useSession } from '@/shared/session/session';
import table from '@/shared/ui/DataTable.module.css';
import { staffQuery, type NumbersOfPerson } from './api/numbers';
import { Card } from './Card';
import { share, topPerformer } from './numbers-model';
import { leadsOf, type NumbersQuery } from './numbers-search';
import { percent, workTime } from './words';
import classes from './Numbers.module.css';

/** What each person made of the leads, and has at work now. */
export function StaffCard({ query, tables }: { query: NumbersQuery; tables: boolean }) {
  const { t } = useTranslation();
  const staff = useQuery(staffQuery(query));
  const items = staff.data?.items;
  const best = items && topPerformer(items);
  // Who are the house's people is not told a distributor: without people of its own nothing would be said of anybody.
  const isPartner = useSession().scopes.analytics === 'DISTRIBUTOR';
  const nobody = isPartner && items?.every(({ id }) => id === undefined);
  return (
    <Card
      size={isPartner ? 'whole' : undefined}
      title={t('numbers.staff')}
      hint={best?.name && t('numbers.best', { name: best.name })}
      query={staff}
      empty={(nobody && t('numbers.nobodyOfPartner')) || (items?.length === 0 && t('numbers.none'))}
      tables={tables}
      table={items && <Rows items={items} query={query} best={best} />}
    />
  );
}

function Rows({ items, query, best }: { items: NumbersOfPerson[]; query: NumbersQuery; best?: NumbersOfPerson }) {
  const { t } = useTranslation();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{t('numbers.column.person')}</th>
          {(['assigned', 'contacted', 'converted', 'response', 'open', 'overdue'] as const).map((column) => (
            <th key={column} data-end>
              {t(`numbers.staffColumn.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <Row key={one.id ?? 'nobody'} one={one} query={query} best={one === best} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ one, query, best }: { one: NumbersOfPerson; query: NumbersQuery; best: boolean }) {
  const { t } = useTranslation();
  const { now, before } = one.figures;
  const was = (value: string) => <small>{t('numbers.before', { value })}</small>;
  return (
    <tr>
      <td>
        {best && <Trophy size={13} className={classes.best} role="img" aria-label={t('numbers.topPerformer')} />}{' '}
        {one.id ? (
          <Link to="/leads" search={leadsOf(query, { assigneeId: [one.id] })}>
            {one.name}
          </Link>
        ) : (
          t('numbers.nobody')
        )}
        {one.teamName && <small>{one.teamName}</small>}
      </td>
      <td data-end data-label={t('numbers.staffColumn.assigned')} className="num">
        {number(now.leads)} {was(number(before.leads))}
      </td>
      <td data-end data-label={t('numbers.staffColumn.contacted')} className="num">
        {percent(share(now.contacted, now.leads))} {was(percent(share(before.contacted, before.leads)))}
      </td>
      <td data-end data-label={t('numbers.staffColumn.converted')} className="num">
        {number(now.converted)} {was(number(before.converted))}
      </td>
      <td data-end data-label={t('numbers.staffColumn.response')} className="num">
        {workTime(now.response.medianSeconds)} {was(workTime(before.response.medianSeconds))}
      </td>
      <td data-end data-label={t('numbers.staffColumn.open')} className="num">
        {number(one.open)}
      </td>
      <td data-end data-label={t('numbers.staffColumn.overdue')} className="num">
        <span className={one.overdue > 0 ? classes.bad : undefined}>{number(one.overdue)}</span>
      </td>
    </tr>
  );
}
