import { Button, Skeleton, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Building2, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number, span } from '@/shared/lib/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHead } from '@/shared/ui/PageHead';
import table from '@/shared/ui/DataTable.module.css';
import { distributorsQuery, useSwitchDistributor } from './api/distributors';
import { NewDistributor } from './NewDistributor';

const MINUTE = 60_000;

export function DistributorsPage() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const distributors = useQuery(distributorsQuery).data?.items;
  const add = (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setAdding(true)}>
      {t('distributors.add')}
    </Button>
  );
  return (
    <section aria-label={t('nav.distributors')}>
      <PageHead title={t('nav.distributors')} count={distributors && number(distributors.length)} actions={add} />
      {!distributors && <Skeleton height={160} m="lg" radius={8} />}
      {distributors?.length === 0 && (
        <EmptyState icon={Building2} title={t('distributors.noneTitle')} action={add}>
          {t('distributors.none')}
        </EmptyState>
      )}
      {distributors && distributors.length > 0 && <Rows distributors={distributors} />}
      {adding && <NewDistributor onClose={() => setAdding(false)} />}
    </section>
  );
}

type Row = { id: string; name: string; active: boolean; responseTargetMinutes: number; leadCount?: number };

function Rows({ distributors }: { distributors: Row[] }) {
  const { t } = useTranslation();
  const switchDistributor = useSwitchDistributor();
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('lead.field.distributor')}</th>
            <th>{t('distributors.target')}</th>
            <th data-end>{t('connection.leads')}</th>
            <th>{t('users.active')}</th>
          </tr>
        </thead>
        <tbody>
          {distributors.map((distributor) => (
            <tr key={distributor.id}>
              <td>{distributor.name}</td>
              <td>{span(distributor.responseTargetMinutes * MINUTE)}</td>
              <td data-end className="num">
                {number(distributor.leadCount ?? 0)}
              </td>
              <td>
                <Switch
                  aria-label={`${t('users.active')}: ${distributor.name}`}
                  checked={distributor.active}
                  onChange={(event) =>
                    switchDistributor.mutate({ id: distributor.id, active: event.currentTarget.checked })
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
