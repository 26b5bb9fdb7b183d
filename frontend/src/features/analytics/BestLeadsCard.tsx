import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LeadListItem } from '@/api/types';
import table from '@/shared/ui/DataTable.module.css';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { ScoreBadge } from '@/shared/ui/ScoreBadge';
import { StatusPill } from '@/shared/ui/StatusPill';
import type { ScoreDashboard } from './api/scores';
import { Card } from './Card';
import { bestLeads, nameOf } from './scores-model';

/** The best of the open leads. */
export function BestLeadsCard({ scores }: { scores: UseQueryResult<ScoreDashboard> }) {
  const { t } = useTranslation();
  const top = scores.data?.top;
  return (
    <Card
      size="whole"
      title={t('scores.top')}
      hint={t('scores.topHint')}
      query={scores}
      empty={top?.total === 0 && t('scores.none')}
      tables={false}
      table={top && <Rows leads={top.items} />}
    />
  );
}

function Rows({ leads }: { leads: LeadListItem[] }) {
  const { t } = useTranslation();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {(['lead', 'score', 'status', 'distributor', 'assignee'] as const).map((column) => (
            <th key={column}>{t(`scores.column.${column}`)}</th>
          ))}
          <th data-end>{t('scores.column.submitted')}</th>
        </tr>
      </thead>
      <tbody>
        {leads.map((lead) => (
          <Row key={lead.id} lead={lead} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ lead }: { lead: LeadListItem }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td>
        <Link to="/leads/$leadId" params={{ leadId: lead.id }} search={bestLeads}>
          {nameOf(lead)}
        </Link>
        <small className="num">#{lead.number}</small>
      </td>
      <td>
        <ScoreBadge score={lead.score} level={lead.scoreLevel} />
      </td>
      <td>
        <StatusPill status={lead.status} />
      </td>
      <td data-label={t('scores.column.distributor')}>{lead.distributorName ?? '–'}</td>
      <td data-label={t('scores.column.assignee')}>{lead.assigneeName ?? t('scores.nobody')}</td>
      <td data-end data-label={t('scores.column.submitted')}>
        <RelativeTime at={lead.submittedAt} />
      </td>
    </tr>
  );
}
