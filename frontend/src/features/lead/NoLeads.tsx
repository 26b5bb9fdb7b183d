import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Handshake, Plug, SearchX, Trash2, UserRoundPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { isFiltered, sameFilters, type LeadSearch } from './lead-search';

type Props = { search: LeadSearch; onShow: (next: LeadSearch) => void };

/** Why the list is empty, in the words of whoever looks at it, and what this person can do about it. */
export function NoLeads({ search, onShow }: Props) {
  const { t } = useTranslation();
  if (sameFilters(search, { deleted: true })) {
    return (
      <EmptyState icon={Trash2} title={t('lead.trashEmptyTitle')}>
        {t('lead.trashEmpty')}
      </EmptyState>
    );
  }
  return isFiltered(search) ? (
    <EmptyState
      icon={SearchX}
      title={t('lead.noMatchTitle')}
      action={<Button onClick={() => onShow({})}>{t('lead.clearFilters')}</Button>}
    >
      {t('lead.noMatch')}
    </EmptyState>
  ) : (
    <NoneYet />
  );
}

function NoneYet() {
  const { t } = useTranslation();
  const scope = useSession().scopes.lead;
  const mayCreate = useMay('lead:create');
  if (scope === 'DISTRIBUTOR')
    return (
      <EmptyState icon={Handshake} title={t('lead.nonePartnerTitle')} action={<To offers />}>
        {t('lead.nonePartner')}
      </EmptyState>
    );
  if (scope === 'OWN')
    return (
      <EmptyState icon={UserRoundPlus} title={t('lead.noneOwnTitle')}>
        {t(mayCreate ? 'lead.noneOwnCreate' : 'lead.noneOwn')}
      </EmptyState>
    );
  if (scope === 'TEAM')
    return (
      <EmptyState icon={UserRoundPlus} title={t('lead.noneTeamTitle')}>
        {t('lead.noneTeam')}
      </EmptyState>
    );
  return <NoneAtAll mayCreate={mayCreate} />;
}

function NoneAtAll({ mayCreate }: { mayCreate: boolean }) {
  const { t } = useTranslation();
  const mayConnect = useMay('connection:manage');
  const words = mayConnect ? 'lead.noneConnect' : mayCreate ? 'lead.noneCreate' : 'lead.none';
  return (
    <EmptyState icon={mayConnect ? Plug : UserRoundPlus} title={t('lead.noneTitle')} action={mayConnect && <To />}>
      {t(words)}
    </EmptyState>
  );
}

function To({ offers = false }: { offers?: boolean }) {
  const { t } = useTranslation();
  return (
    <Button component={Link} to={offers ? '/offers' : '/connections'}>
      {t(offers ? 'lead.toOffers' : 'lead.toConnections')}
    </Button>
  );
}
