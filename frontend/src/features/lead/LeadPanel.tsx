import { Button, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { SearchX, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import type { Lead } from '@/api/types';
import { useLive } from '@/shared/live/LiveProvider';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PanelSection, SidePanel } from '@/shared/ui/SidePanel';
import { toast } from '@/shared/ui/toast';
import { leadKeys, leadQuery } from './api/leads';
import { useRestore } from './api/work';
import { LeadMore } from './LeadActions';
import { LeadAnswers } from './LeadAnswers';
import { LeadCustom } from './LeadCustom';
import { LeadIdentity } from './LeadIdentity';
import { LeadInteractions } from './LeadInteractions';
import { LeadPresence } from './LeadPresence';
import { LeadSteps } from './LeadSteps';
import { nameOf } from './lead-model';
import classes from './LeadPanel.module.css';

type Props = { leadId: string; score: ReactNode; renderOffers?: (owner?: string) => ReactNode };

/** One lead over its list; the way to the next one leads along that list. */
export function LeadPanel({ leadId, score, renderOffers }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const lead = useQuery(leadQuery(leadId));
  const queries = useQueryClient();
  useLive(
    `lead:${leadId}`,
    ({ type }) => type !== 'viewing' && void queries.invalidateQueries({ queryKey: leadKeys.one(leadId) }),
  );
  const close = () => void navigate({ to: '/leads', search: true });
  return (
    <SidePanel
      label={lead.data ? nameOf(lead.data) : t('lead.one')}
      bar={<LeadSteps leadId={leadId} />}
      actions={
        lead.data && (
          <>
            <LeadPresence key={leadId} leadId={leadId} />
            <LeadMore lead={lead.data} />
          </>
        )
      }
      onClose={close}
    >
      {lead.data ? (
        <>
          {lead.data.deletedAt && <InTrash lead={lead.data} />}
          <LeadIdentity key={leadId} lead={lead.data} />
          {score}
          {!lead.data.deletedAt && renderOffers?.(lead.data.distributorId)}
          <LeadCustom lead={lead.data} />
          <LeadAnswers lead={lead.data} />
          <LeadInteractions key={`history ${leadId}`} lead={lead.data} />
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

function InTrash({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const restore = useRestore(lead.id);
  const restored = () => toast(t('lead.restored', { name: nameOf(lead) }));
  return (
    <div className={classes.gone}>
      <Trash2 size={16} aria-hidden />
      <span>{t('lead.inTrash')}</span>
      <Button size="xs" loading={restore.isPending} onClick={() => restore.mutate(undefined, { onSuccess: restored })}>
        {t('lead.restore')}
      </Button>
    </div>
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
