import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadListItem } from '@/api/types';
import { phone } from '@/shared/lib/format';
import { Avatar } from '@/shared/ui/Avatar';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { ScoreBadge } from '@/shared/ui/ScoreBadge';
import { SourceIcon } from '@/shared/ui/SourceIcon';
import { StatusPill } from '@/shared/ui/StatusPill';
import { nameOf } from './lead-model';
import classes from './LeadTable.module.css';

type Props = { lead: LeadListItem; arrived: boolean; current: boolean; onOpen: () => void };

export function LeadRow({ lead, arrived, current, onOpen }: Props) {
  const { t } = useTranslation();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    // Clicking anywhere in the row is a convenience: keyboard and screen reader use the link in it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr
      ref={row}
      className={classes.row}
      data-arrived={arrived || undefined}
      data-current={current || undefined}
      onClick={onOpen}
    >
      <td data-column="lead">
        <SourceIcon lead={lead} />
        <span className={classes.who}>
          <span>
            <Link to="/leads/$leadId" params={{ leadId: lead.id }} search onClick={(event) => event.stopPropagation()}>
              {nameOf(lead)}
            </Link>
            {arrived && <em className={classes.new}>{t('lead.justArrived')}</em>}
            {lead.test && <em className={classes.test}>{t('lead.test')}</em>}
          </span>
          <small className="num">{lead.phone ? phone(lead.phone) : (lead.email ?? t('lead.noContact'))}</small>
        </span>
      </td>
      <td data-column="score">
        <ScoreBadge score={lead.score} level={lead.scoreLevel} />
      </td>
      <td data-column="status">
        <StatusPill status={lead.status} />
      </td>
      <td data-column="distributor">{lead.distributorName ?? '–'}</td>
      <td data-column="assignee">
        {lead.assigneeName ? (
          <span className={classes.person}>
            <Avatar name={lead.assigneeName} />
            {lead.assigneeName}
          </span>
        ) : (
          <span className="mut">{t('lead.unassigned')}</span>
        )}
      </td>
      <td data-column="campaign">
        <span className={classes.two}>
          {lead.campaignName ?? lead.formName ?? t(`lead.source.${lead.source}`)}
          <small>{lead.adName ?? (lead.organic ? t('lead.organic') : '')}</small>
        </span>
      </td>
      <td data-column="submitted" data-end>
        <RelativeTime at={lead.submittedAt} />
      </td>
    </tr>
  );
}
