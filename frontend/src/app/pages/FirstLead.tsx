import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { connectionsQuery, useSendTestLead } from '@/features/connection/api/connections';
import { foundLeadsQuery } from '@/features/lead/api/leads';
import { nameOf } from '@/features/lead/lead-model';
import { number } from '@/shared/lib/format';
import { FaultNote } from '@/shared/ui/FaultNote';
import { ScoreBadge } from '@/shared/ui/ScoreBadge';
import classes from './FirstLead.module.css';

const OFTEN = { refetchInterval: 1_000 };

/** Waits for the first lead of the backfill or the webhook, and shows it; says why when none can come. */
export function FirstLead() {
  const { t } = useTranslation();
  const lead = useQuery({ ...foundLeadsQuery(''), ...OFTEN }).data?.items[0];
  const connection = useQuery({ ...connectionsQuery, ...OFTEN }).data?.items[0];
  return (
    <div className={classes.wait}>
      <div className={classes.first} role="status" data-here={Boolean(lead) || undefined}>
        {lead ? (
          <>
            <b>{nameOf(lead)}</b>
            <ScoreBadge score={lead.score} level={lead.scoreLevel} />
          </>
        ) : (
          <b>{t('setup.lead.waiting')}</b>
        )}
      </div>
      {lead && connection && (
        <p className="mut num">{t('setup.lead.soFar', { leads: number(connection.leadCount) })}</p>
      )}
      {connection?.problem && <FaultNote fault={connection.problem} />}
      {!lead && connection && <AskForOne connectionId={connection.id} />}
      <Button component={Link} to="/leads" variant="filled" size="md" fullWidth>
        {t('setup.toLeads')}
      </Button>
    </div>
  );
}

function AskForOne({ connectionId }: { connectionId: string }) {
  const { t } = useTranslation();
  const testLead = useSendTestLead(connectionId);
  return (
    <div className={classes.ask}>
      <span>{t('setup.lead.ask')}</span>
      <Button
        leftSection={<FlaskConical size={14} />}
        loading={testLead.isPending}
        disabled={testLead.isSuccess}
        onClick={() => testLead.mutate()}
      >
        {t('connection.sendTestLead')}
      </Button>
    </div>
  );
}
