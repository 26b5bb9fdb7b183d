import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportSettings } from './api/imports';

type Order = ImportSettings['dateOrder'];
const ORDERS: Order[] = ['DMY', 'MDY', 'YMD'];

/** How a date of numbers alone is read. */
export function DateOrderField({ value, onChange }: { value: Order; onChange: (order: Order) => void }) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('imports.dates.title')}
      description={t('imports.dates.hint')}
      allowDeselect={false}
      data={ORDERS.map((order) => ({ value: order, label: t(`imports.dates.${order}`) }))}
      value={value}
      onChange={(chosen) => onChange(ORDERS.find((order) => order === chosen) ?? value)}
    />
  );
}
