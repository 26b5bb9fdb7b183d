import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { preferencesQuery } from './api/preferences';
import { PreferencesForm } from './PreferencesForm';

/** What one wants to hear of, how and when. */
export function PreferencesPage() {
  const { t } = useTranslation();
  const preferences = useQuery(preferencesQuery);
  return (
    <section aria-label={t('notification.preferences')}>
      <PageHead title={t('notification.preferences')} />
      {preferences.isPending && <Skeleton height={320} m="lg" radius={8} width="auto" maw={720} />}
      {preferences.isError && !preferences.data && (
        <ErrorState error={preferences.error} onRetry={() => void preferences.refetch()} />
      )}
      {preferences.data && <PreferencesForm preferences={preferences.data} />}
    </section>
  );
}
