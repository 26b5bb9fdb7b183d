import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowRight, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LeadListItem } from '@/api/types';
import { number } from '@/shared/lib/format';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { ScoreBadge } from '@/shared/ui/ScoreBadge';
import type { ScoreDashboard, ScoredLeads } from './api/scores';
import { Card } from './Card';
import { leadsToThinkOf, nameOf, type Recommendation } from './scores-model';
import classes from './Scores.module.css';

type Props = { one: Recommendation; scores: UseQueryResult<ScoreDashboard> };

/** Leads that want something done, why, and the newest of them. */
export function RecommendationCard({ one, scores }: Props) {
  const { t } = useTranslation();
  const leads = scores.data?.[one];
  return (
    <Card
      size="third"
      title={t(`scores.${one}.title`)}
      hint={leads && leads.total > 0 ? t('scores.count', { count: leads.total, formatted: number(leads.total) }) : ''}
      query={scores}
      tables={false}
      table={leads && <Inside one={one} leads={leads} />}
    />
  );
}

function Inside({ one, leads }: { one: Recommendation; leads: ScoredLeads }) {
  const { t } = useTranslation();
  const title = t(`scores.${one}.title`);
  const all = { count: leads.total, formatted: number(leads.total), title };
  return (
    <div className={classes.recommendation}>
      <p className={classes.why}>{t(`scores.${one}.why`)}</p>
      {leads.total === 0 ? (
        <p className={classes.praise}>
          <CircleCheck size={18} aria-hidden />
          {t(`scores.${one}.praise`)}
        </p>
      ) : (
        <>
          <ul>
            {leads.items.map((lead) => (
              <Line key={lead.id} lead={lead} one={one} />
            ))}
          </ul>
          <Link
            className={classes.all}
            to="/leads"
            search={leadsToThinkOf[one]}
            aria-label={t('scores.showAllOf', all)}
          >
            {t('scores.showAll', all)}
            <ArrowRight size={14} aria-hidden />
          </Link>
        </>
      )}
    </div>
  );
}

function Line({ lead, one }: { lead: LeadListItem; one: Recommendation }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className={classes.who}>
        <Link to="/leads/$leadId" params={{ leadId: lead.id }} search={leadsToThinkOf[one]}>
          {nameOf(lead)}
        </Link>
        <small className="num">
          #{lead.number} · <RelativeTime at={lead.submittedAt} /> · {lead.assigneeName ?? t('scores.nobody')}
        </small>
      </span>
      <ScoreBadge score={lead.score} level={lead.scoreLevel} />
    </li>
  );
}
