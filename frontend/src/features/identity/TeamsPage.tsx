import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { EditButton } from '@/shared/ui/EditButton';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import table from '@/shared/ui/DataTable.module.css';
import { teamsQuery, type Team } from './api/access';
import { TeamDialog } from './TeamDialog';

export function TeamsPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Team | 'new'>();
  const mayManage = useMay('user:manage');
  const query = useQuery(teamsQuery);
  const teams = query.data?.items;
  const add = mayManage && (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setOpen('new')}>
      {t('teams.add')}
    </Button>
  );
  return (
    <section aria-label={t('nav.teams')}>
      <PageHead title={t('nav.teams')} count={teams && number(teams.length)} actions={add} />
      {query.isPending && <Skeleton height={120} m="lg" radius={8} width="auto" />}
      {query.isError && !teams && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {teams?.length === 0 && (
        <EmptyState icon={UsersRound} title={t('teams.noneTitle')} action={add || undefined}>
          {t('teams.none')}
        </EmptyState>
      )}
      {teams && teams.length > 0 && <TeamTable teams={teams} onEdit={mayManage ? setOpen : undefined} />}
      {open && <TeamDialog team={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function TeamTable({ teams, onEdit }: { teams: Team[]; onEdit?: (team: Team) => void }) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('teams.name')}</th>
            <th>{t('teams.members')}</th>
            <ActionsHead />
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.id}>
              <td>
                {team.name}
                {team.department && <small>{team.department}</small>}
              </td>
              <td data-label={t('teams.members')}>{team.members.map(({ name }) => name).join(', ') || '–'}</td>
              <td data-end data-act>
                {onEdit && <EditButton name={team.name} onClick={() => onEdit(team)} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
