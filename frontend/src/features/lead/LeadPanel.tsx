import { Button, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { SearchX, Trash2 } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isMissing } from '@/api/problem';
import type { Lead } from '@/api/types';
import { useLive } from '@/shared/live/LiveProvider';
import { useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PanelFoot, PanelSection, SidePanel } from '@/shared/ui/SidePanel';
import { toast } from '@/shared/ui/toast';
import { forgetDraftsOf } from './drafts';
import { leadKeys, leadQuery } from './api/leads';
import { useRestore } from './api/work';
import { LeadMore } from './LeadActions';
import { LeadAnswers } from './LeadAnswers';
import { LeadComposer } from './LeadComposer';
import { LeadCustom } from './LeadCustom';
import { LeadIdentity } from './LeadIdentity';
import { LeadInteractions } from './LeadInteractions';
import { LeadPresence } from './LeadPresence';
import { LeadSteps } from './LeadSteps';
import { nameOf } from './lead-model';
import classes from './LeadPanel.module.css';

type Props = {
  leadId: string;
  score: ReactNode;
  renderOffers?: (owner?: string) => ReactNode;
  renderMails?: (mayWrite: boolean) => ReactNode;
};

/** One lead over its list; the way to the next one leads along that list. */
export function LeadPanel({ leadId, score, renderOffers, renderMails }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const lead = useQuery(leadQuery(leadId));
  const queries = useQueryClient();
  const me = useSession().user.id;
  const close = () => void navigate({ to: '/leads', search: true });
  useLive(`lead:${leadId}`, ({ type, data }) => {
    if (type === 'viewing' || type === 'typing') return;
    // Of a lead that is gone there is no score and no mail to be read anew, at most the lead itself in the trash.
    const gone = type === 'lead_gone';
    if (gone && !isBy(data, me)) {
      forgetDraftsOf(leadId);
      toast(t('lead.gone', { name: lead.data ? nameOf(lead.data) : t('lead.one') }));
      close();
    } else void queries.invalidateQueries({ queryKey: leadKeys.one(leadId), exact: gone });
  });
  const unknown = isMissing(lead.error);
  useEffect(() => {
    if (unknown) forgetDraftsOf(leadId);
  }, [unknown, leadId]);
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
          {!lead.data.deletedAt && score}
          {!lead.data.deletedAt && renderOffers?.(lead.data.distributorId)}
          {!lead.data.deletedAt && renderMails?.(lead.data.allowed.includes('change'))}
          <LeadCustom lead={lead.data} />
          <LeadAnswers lead={lead.data} />
          <PanelFoot>
            <LeadComposer key={leadId} lead={lead.data} />
          </PanelFoot>
          <LeadInteractions key={`history ${leadId}`} lead={lead.data} />
        </>
      ) : unknown ? (
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

/** Whoever sent a lead away sees what comes of it by their own deed. */
function isBy(data: unknown, person: string): boolean {
  return typeof data === 'object' && data !== null && 'by' in data && data.by === person;
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
