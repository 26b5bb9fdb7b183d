import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Building2, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Distributor } from '@/api/types';
import { number } from '@/shared/lib/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { distributorsQuery } from './api/distributors';
import { DistributorDialog } from './DistributorForm';
import { DistributorTable } from './DistributorTable';

export function DistributorsPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Distributor | 'new'>();
  const query = useQuery(distributorsQuery);
  const distributors = query.data?.items;
  const add = (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setOpen('new')}>
      {t('distributors.add')}
    </Button>
  );
  return (
    <section aria-label={t('nav.distributors')}>
      <PageHead title={t('nav.distributors')} count={distributors && number(distributors.length)} actions={add} />
      {query.isPending && <Skeleton height={160} m="lg" radius={8} width="auto" />}
      {query.isError && !distributors && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {distributors?.length === 0 && (
        <EmptyState icon={Building2} title={t('distributors.noneTitle')} action={add}>
          {t('distributors.none')}
        </EmptyState>
      )}
      {distributors && distributors.length > 0 && <DistributorTable distributors={distributors} onEdit={setOpen} />}
      {open && <DistributorDialog distributor={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
