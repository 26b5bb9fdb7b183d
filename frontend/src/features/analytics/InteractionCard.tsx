import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import table from '@/shared/ui/DataTable.module.css';
import { interactionsQuery, type InteractionNumbers } from './api/numbers';
import { Card } from './Card';
import { share } from './numbers-model';
import type { NumbersQuery } from './numbers-search';
import { percent } from './words';
import classes from './Numbers.module.css';

type Kind = InteractionNumbers['kinds'][number];

/** What was done about leads, of which kind and how calls went. */
export function InteractionCard({ query, tables }: { query: NumbersQuery; tables: boolean }) {
  const { t } = useTranslation();
  const interactions = useQuery(interactionsQuery(query));
  const { data } = interactions;
  const calls = data?.kinds.filter(({ type }) => type === 'CALL') ?? [];
  const talked = calls.find(({ result }) => result === 'TALKED')?.now ?? 0;
  const rate = share(
    talked,
    calls.reduce((sum, { now }) => sum + now, 0),
  );
  return (
    <Card
      title={t('numbers.interactions')}
      hint={rate === undefined ? undefined : t('numbers.successRate', { value: percent(rate) })}
      query={interactions}
      empty={data?.kinds.length === 0 && t('numbers.noInteractions')}
      tables={tables}
      chart={data && <Bars kinds={data.kinds} />}
      table={
        data && (
          <>
            <Kinds kinds={data.kinds} />
            <People people={data.people} />
          </>
        )
      }
    />
  );
}

function useKindName() {
  const { t } = useTranslation();
  return ({ type, result }: Kind) =>
    type === 'CALL'
      ? `${t('lead.interaction.CALL')}: ${t(result ? `lead.result.${result}` : 'numbers.otherResult')}`
      : t(`lead.interaction.${type}`);
}

function Bars({ kinds }: { kinds: Kind[] }) {
  const { t } = useTranslation();
  const name = useKindName();
  const most = Math.max(1, ...kinds.map(({ now }) => now));
  return (
    <ul className={classes.bars}>
      {kinds.map((kind) => (
        <li key={name(kind)} className={classes.bar}>
          <span>{name(kind)}</span>
          <span className={classes.track}>
            <span style={{ width: `${(kind.now / most) * 100}%` }} />
          </span>
          <b className="num">{number(kind.now)}</b>
          <i className="num">{t('numbers.before', { value: number(kind.before) })}</i>
        </li>
      ))}
    </ul>
  );
}

function Kinds({ kinds }: { kinds: Kind[] }) {
  const { t } = useTranslation();
  const name = useKindName();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{t('numbers.column.kind')}</th>
          <th data-end>{t('numbers.column.now')}</th>
          <th data-end>{t('numbers.column.before')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={name(kind)}>
            <td>{name(kind)}</td>
            <td data-end data-label={t('numbers.column.now')} className="num">
              {number(kind.now)}
            </td>
            <td data-end data-label={t('numbers.column.before')} className="num">
              {number(kind.before)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function People({ people }: { people: InteractionNumbers['people'] }) {
  const { t } = useTranslation();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{t('numbers.column.person')}</th>
          <th data-end>{t('numbers.column.now')}</th>
          <th data-end>{t('numbers.column.calls')}</th>
          <th data-end>{t('numbers.column.success')}</th>
          <th data-end>{t('numbers.column.before')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((one) => (
          <tr key={one.id ?? 'program'}>
            <td>{one.name ?? t('numbers.program')}</td>
            <td data-end data-label={t('numbers.column.now')} className="num">
              {number(one.now)}
            </td>
            <td data-end data-label={t('numbers.column.calls')} className="num">
              {number(one.calls)}
            </td>
            <td data-end data-label={t('numbers.column.success')} className="num">
              {percent(share(one.talked, one.calls))}
            </td>
            <td data-end data-label={t('numbers.column.before')} className="num">
              {number(one.before)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
