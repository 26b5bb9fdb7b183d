import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { organisationQuery } from './api/organisation';
import { OrganisationForm } from './OrganisationForm';

/** What holds for everybody: name, zone, language and currency. */
export function OrganisationPage() {
  const { t } = useTranslation();
  const organisation = useQuery(organisationQuery);
  return (
    <section aria-label={t('nav.organisation')}>
      <PageHead title={t('nav.organisation')} />
      {organisation.isPending && <Skeleton height={280} m="lg" radius={8} width="auto" maw={480} />}
      {organisation.isError && !organisation.data && (
        <ErrorState error={organisation.error} onRetry={() => void organisation.refetch()} />
      )}
      {organisation.data && <OrganisationForm organisation={organisation.data} />}
    </section>
  );
}
