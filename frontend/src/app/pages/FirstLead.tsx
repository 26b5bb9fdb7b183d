import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { foundLeadsQuery } from '@/features/lead/api/leads';
import { nameOf } from '@/features/lead/lead-model';
import { ScoreBadge } from '@/shared/ui/ScoreBadge';
import classes from './SetupPage.module.css';

/** Waits for the first lead of the backfill or the webhook, and shows it. */
export function FirstLead() {
  const { t } = useTranslation();
  const lead = useQuery({ ...foundLeadsQuery(''), refetchInterval: 1_000 }).data?.items[0];
  return (
    <>
      {lead ? (
        <p className={classes.first} role="status">
          <b>{nameOf(lead)}</b>
          <ScoreBadge score={lead.score} level={lead.scoreLevel} />
        </p>
      ) : (
        <p className="mut" role="status">
          {t('setup.lead.waiting')}
        </p>
      )}
      <Button component={Link} to="/leads" variant="filled" size="md" fullWidth>
        {t('setup.toLeads')}
      </Button>
    </>
  );
}
