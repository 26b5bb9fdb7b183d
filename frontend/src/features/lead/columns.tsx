import i18n from 'i18next';
import type { ReactNode } from 'react';
import type { LeadListItem } from '@/api/types';
import { Avatar } from '@/shared/ui/Avatar';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { ScoreBadge } from '@/shared/ui/ScoreBadge';
import { QualityCell } from './QualityCell';
import { StatusPill } from '@/shared/ui/StatusPill';
import type { ColumnKey } from './lead-search';
import classes from './LeadTable.module.css';

export type Column = {
  key: ColumnKey | 'lead';
  sort?: 'name' | 'score' | 'submittedAt' | 'interest' | 'fit';
  end?: boolean;
};

/** What each column shows of a lead. */
export const cells: Record<ColumnKey, (lead: LeadListItem) => ReactNode> = {
  score: (lead) => <ScoreBadge score={lead.score} level={lead.scoreLevel} />,
  interest: (lead) => <QualityCell score={lead.interest} />,
  fit: (lead) => <QualityCell score={lead.fit} />,
  status: (lead) => <StatusPill status={lead.status} />,
  distributor: (lead) => lead.distributorName ?? '–',
  assignee: (lead) =>
    lead.assigneeName ? (
      <span className={classes.person}>
        <Avatar name={lead.assigneeName} />
        {lead.assigneeName}
      </span>
    ) : (
      <span className="mut">{i18n.t('lead.unassigned')}</span>
    ),
  campaign: (lead) => (
    <span className={classes.two}>
      {lead.campaignName ?? lead.formName ?? i18n.t(`lead.source.${lead.source}`)}
      <small>{lead.adName ?? (lead.organic ? i18n.t('lead.organic') : '')}</small>
    </span>
  ),
  tags: (lead) => (
    <span className={classes.tags}>
      {lead.tags.map((tag) => (
        <span key={tag}>{tag}</span>
      ))}
    </span>
  ),
  source: (lead) => i18n.t(`lead.source.${lead.source}`),
  email: (lead) => lead.email ?? '–',
  form: (lead) => lead.formName ?? '–',
  number: (lead) => <span className="num">#{lead.number}</span>,
  submitted: (lead) => <RelativeTime at={lead.submittedAt} />,
};

export const sortOf: Partial<Record<ColumnKey, Column['sort']>> = {
  score: 'score',
  interest: 'interest',
  fit: 'fit',
  submitted: 'submittedAt',
};
export const atEnd: ReadonlySet<string> = new Set(['number', 'submitted']);
