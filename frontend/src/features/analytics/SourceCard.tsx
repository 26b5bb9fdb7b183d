import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LeadSource } from '@/api/types';
import { number } from '@/shared/lib/format';
import table from '@/shared/ui/DataTable.module.css';
import { sourcesQuery, type NumbersOfOrigin } from './api/numbers';
import { Card } from './Card';
import { share } from './numbers-model';
import { leadsOf, sources, type LeadsLink, type NumbersQuery } from './numbers-search';
import { percent, workTime } from './words';
import classes from './Numbers.module.css';

type Named = { origin: NumbersOfOrigin; name: string; link?: LeadsLink };

/** Where leads came from and what became of them; each bar leads to its leads. */
export function SourceCard({ query, tables }: { query: NumbersQuery; tables: boolean }) {
  const { t } = useTranslation();
  const numbers = useQuery(sourcesQuery(query));
  const { data } = numbers;
  const all: Named[][] | undefined = data && [
    data.sources.map((origin) => ({
      origin,
      name: t(`lead.source.${origin.key}`),
      link: leadsOf(query, { source: sources.filter((one): one is LeadSource => one === origin.key) }),
    })),
    data.campaigns.map((origin) => ({
      origin,
      name: origin.name ?? origin.key ?? t('numbers.noCampaign'),
      link: origin.key === undefined ? undefined : leadsOf(query, { campaignId: [origin.key] }),
    })),
  ];
  const groups = all?.filter((group) => group.length > 0);
  return (
    <Card
      size="whole"
      title={t('numbers.sources')}
      hint={t('numbers.sourcesHint')}
      query={numbers}
      empty={data?.sources.length === 0 && t('numbers.none')}
      tables={tables}
      chart={groups?.map((group) => (
        <Bars key={group[0]?.name} group={group.slice(0, 8)} />
      ))}
      table={groups?.map((group) => (
        <Rows key={group[0]?.name} group={group} />
      ))}
    />
  );
}

function Bars({ group }: { group: Named[] }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...group.map(({ origin }) => origin.figures.now.leads));
  return (
    <ul className={classes.bars}>
      {group.map(({ origin, name, link }) => {
        const { now } = origin.figures;
        const inside = (
          <>
            <span>{name}</span>
            <span className={classes.track}>
              <span style={{ width: `${(now.leads / most) * 100}%` }} />
            </span>
            <b className="num">{number(now.leads)}</b>
            <i className="num">{t('numbers.converts', { value: percent(share(now.converted, now.leads)) })}</i>
          </>
        );
        return (
          <li key={origin.key ?? ''}>
            {link ? (
              <Link className={classes.bar} to="/leads" search={link} title={t('numbers.showLeads')}>
                {inside}
              </Link>
            ) : (
              <span className={classes.bar}>{inside}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Rows({ group }: { group: Named[] }) {
  const { t } = useTranslation();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{t('numbers.column.origin')}</th>
          {(['leads', 'contacted', 'conversion', 'response', 'before'] as const).map((column) => (
            <th key={column} data-end>
              {t(`numbers.origin.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.map(({ origin: { key, figures }, name, link }) => (
          <tr key={key ?? ''}>
            <td>
              {link ? (
                <Link to="/leads" search={link}>
                  {name}
                </Link>
              ) : (
                name
              )}
            </td>
            <td data-end data-label={t('numbers.origin.leads')} className="num">
              {number(figures.now.leads)}
            </td>
            <td data-end data-label={t('numbers.origin.contacted')} className="num">
              {percent(share(figures.now.contacted, figures.now.leads))}
            </td>
            <td data-end data-label={t('numbers.origin.conversion')} className="num">
              {percent(share(figures.now.converted, figures.now.leads))}
            </td>
            <td data-end data-label={t('numbers.origin.response')} className="num">
              {workTime(figures.now.response.medianSeconds)}
            </td>
            <td data-end data-label={t('numbers.origin.before')} className="num">
              {number(figures.before.leads)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
