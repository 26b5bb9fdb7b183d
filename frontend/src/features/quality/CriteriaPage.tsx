import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { criteriaQuery } from './api/quality';
import { CriteriaEditor } from './CriteriaEditor';
import { CriteriaLines } from './CriteriaLines';
import classes from './Criteria.module.css';

/** By what the house judges its leads: written by some, read by more. */
export function CriteriaPage() {
  const { t } = useTranslation();
  const criteria = useQuery(criteriaQuery);
  const { rights, scopes } = useSession();
  const writes = rights.includes('quality:manage') && scopes.quality === 'ALL';
  return (
    <section className={classes.page} aria-label={t('nav.quality')}>
      <PageHead title={t('nav.quality')} />
      {criteria.isPending && <Skeleton height={240} m="lg" radius={8} width="auto" />}
      {criteria.isError && !criteria.data && (
        <ErrorState error={criteria.error} onRetry={() => void criteria.refetch()} />
      )}
      {criteria.data &&
        (writes ? (
          <CriteriaEditor key={criteria.data.version} saved={criteria.data} />
        ) : (
          <CriteriaLines criteria={criteria.data.criteria} />
        ))}
    </section>
  );
}
