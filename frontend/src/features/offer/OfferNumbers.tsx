import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChartNoAxesColumn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number, span } from '@/shared/lib/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import table from '@/shared/ui/DataTable.module.css';
import { offerStatsQuery } from './api/offers';

const MINUTE = 60_000;
const COLUMNS = ['open', 'accepted', 'declined', 'expired'] as const;

/** How each distributor answers. */
export function OfferNumbers() {
  const { t } = useTranslation();
  const stats = useQuery(offerStatsQuery);
  if (stats.isPending) return <Skeleton height={180} m="lg" radius={8} width="auto" />;
  if (stats.isError) return <ErrorState error={stats.error} onRetry={() => void stats.refetch()} />;
  if (stats.data.distributors.length === 0)
    return (
      <EmptyState icon={ChartNoAxesColumn} title={t('offer.noNumbersTitle')}>
        {t('offer.noNumbers')}
      </EmptyState>
    );
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('lead.field.distributor')}</th>
            {COLUMNS.map((column) => (
              <th key={column} data-end>
                {t(`offer.column.${column}`)}
              </th>
            ))}
            <th data-end>{t('offer.column.rate')}</th>
            <th data-end>{t('offer.column.median')}</th>
          </tr>
        </thead>
        <tbody>
          {stats.data.distributors.map((one) => (
            <tr key={one.distributorId}>
              <td>{one.distributorName}</td>
              {COLUMNS.map((column) => (
                <td key={column} data-end className="num" data-label={t(`offer.column.${column}`)}>
                  {number(one[column])}
                </td>
              ))}
              <td data-end className="num" data-label={t('offer.column.rate')}>
                {one.acceptanceRate === undefined ? '–' : t('offer.percent', { value: number(one.acceptanceRate) })}
              </td>
              <td data-end className="num" data-label={t('offer.column.median')}>
                {one.medianMinutes === undefined ? '–' : span(one.medianMinutes * MINUTE)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
