import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { findFolded } from '@/shared/form/options';
import { userDistributorsQuery } from './api/users';

/** To which distributor a person belongs. */
export function DistributorSelect(field: object) {
  const { t } = useTranslation();
  const distributors = useQuery(userDistributorsQuery);
  return (
    <Select
      label={t('lead.field.distributor')}
      searchable
      filter={findFolded}
      nothingFoundMessage={t('connection.noDistributor')}
      {...fetched(
        distributors,
        (distributors.data?.items ?? []).map((each) => ({ value: each.id, label: each.name })),
      )}
      {...field}
    />
  );
}
