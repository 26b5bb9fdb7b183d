import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadStats } from '@/api/types';
import { number } from '@/shared/lib/format';
import { useMay, useSession } from '@/shared/session/session';
import { leadStatsQuery } from './api/leads';
import { sameFilters, type LeadSearch } from './lead-search';

type Tab = { key: string; filters: LeadSearch; count?: (stats: LeadStats) => number };

function tabsFor(me: string): Tab[] {
  return [
    { key: 'all', filters: {}, count: (stats) => stats.total },
    { key: 'new', filters: { status: ['NEW'] }, count: (stats) => stats.byStatus.NEW ?? 0 },
    { key: 'mine', filters: { assigneeId: [me] }, count: (stats) => stats.mine },
    { key: 'unassigned', filters: { assigneeId: ['none'] }, count: (stats) => stats.unassigned },
  ];
}

type Props = { search: LeadSearch; onShow: (next: LeadSearch) => void; children?: ReactNode };

const TRASH: Tab = { key: 'trash', filters: { deleted: true } };

/** The views that everybody has, with their counts. */
export function LeadTabs({ search, onShow, children }: Props) {
  const { t } = useTranslation();
  const { user, scopes } = useSession();
  const stats = useQuery(leadStatsQuery).data;
  const mayDelete = useMay('lead:delete');
  const everybodys = tabsFor(user.id).filter((tab) => scopes.lead === 'ALL' || tab.key === 'all' || tab.key === 'new');
  const tabs = mayDelete ? [...everybodys, TRASH] : everybodys;
  return (
    <div role="tablist" aria-label={t('lead.views')}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          aria-selected={!search.view && sameFilters(search, tab.filters)}
          onClick={() => onShow({ ...tab.filters, sort: search.sort, columns: search.columns })}
        >
          {t(`lead.tab.${tab.key}`)}
          {stats && tab.count && <span className="num">{number(tab.count(stats))}</span>}
        </button>
      ))}
      {children}
    </div>
  );
}
