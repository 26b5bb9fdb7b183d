import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { rolesQuery } from './api/access';
import { roleName } from './role-name';

/** The built-in roles and the organisation's own; nobody gives more than the own. */
export function RoleSelect(field: object) {
  const { t } = useTranslation();
  const roles = useQuery(rolesQuery);
  return (
    <Select
      label={t('users.role')}
      allowDeselect={false}
      {...fetched(
        roles,
        (roles.data?.items ?? []).map((role) => ({
          value: role.id,
          label: roleName(role, t),
          disabled: !role.giveable,
        })),
      )}
      {...field}
    />
  );
}
