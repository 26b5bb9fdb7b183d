import { ActionIcon, Button, Skeleton, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronDown, ChevronUp, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { useLive } from '@/shared/live/LiveProvider';
import { number } from '@/shared/lib/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PanelSection, SidePanel } from '@/shared/ui/SidePanel';
import { leadQuery, leadsQuery } from './api/leads';
import { LeadAnswers } from './LeadAnswers';
import { LeadIdentity } from './LeadIdentity';
import { LeadInteractions } from './LeadInteractions';
import { nameOf } from './lead-model';
import { useLeadSearch } from './use-lead-search';

/** One lead over its list; the way to the next one leads along that list. */
export function LeadPanel({ leadId, score }: { leadId: string; score: ReactNode }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const lead = useQuery(leadQuery(leadId));
  useLive(`lead:${leadId}`, () => void lead.refetch());
  const close = () => void navigate({ to: '/leads', search: true });
  return (
    <SidePanel label={lead.data ? nameOf(lead.data) : t('lead.one')} bar={<Steps leadId={leadId} />} onClose={close}>
      {lead.data ? (
        <>
          <LeadIdentity lead={lead.data} />
          {score}
          <LeadAnswers lead={lead.data} />
          <LeadInteractions leadId={leadId} />
        </>
      ) : lead.error instanceof ProblemError && lead.error.status === 404 ? (
        <EmptyState
          icon={SearchX}
          title={t('lead.notFoundTitle')}
          action={
            <Button component={Link} to="/leads">
              {t('lead.back')}
            </Button>
          }
        >
          {t('lead.notFound')}
        </EmptyState>
      ) : lead.isError ? (
        <ErrorState error={lead.error} onRetry={() => void lead.refetch()} />
      ) : (
        <Waiting />
      )}
    </SidePanel>
  );
}

function Waiting() {
  return ['identity', 'score', 'answers'].map((part) => (
    <PanelSection key={part}>
      <Skeleton height={22} width="46%" radius={5} mb="sm" />
      <Skeleton height={14} radius={5} mb="xs" />
      <Skeleton height={14} width="72%" radius={5} />
    </PanelSection>
  ));
}

function Steps({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const search = useLeadSearch();
  const page = useQuery({ ...leadsQuery(search), enabled: false }).data;
  const ids = page?.items.map((lead) => lead.id) ?? [];
  const at = ids.indexOf(leadId);
  const place = at + 1 + ((search.page ?? 1) - 1) * 25;
  if (at < 0) return <span>{t('lead.one')}</span>;
  return (
    <>
      <span className="num">
        {t('lead.place', { place: number(place), total: page?.total === undefined ? '' : ` / ${number(page.total)}` })}
      </span>
      <Step label={`${t('lead.before')} (K)`} to={ids[at - 1]} icon={<ChevronUp size={16} />} />
      <Step label={`${t('lead.after')} (J)`} to={ids[at + 1]} icon={<ChevronDown size={16} />} />
    </>
  );
}

function Step({ label, to, icon }: { label: string; to?: string; icon: ReactNode }) {
  const navigate = useNavigate();
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        disabled={!to}
        onClick={() => to && void navigate({ to: '/leads/$leadId', params: { leadId: to }, search: true })}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
