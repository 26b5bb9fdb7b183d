import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { useMay } from '@/shared/session/session';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { EditButton } from '@/shared/ui/EditButton';
import table from '@/shared/ui/DataTable.module.css';
import { useChangeUser, userDistributorsQuery } from './api/users';

type Edit = (user: User) => void;

/** Everybody; without a way to edit it is for reading. */
export function UserTable({ users, onEdit }: { users: User[]; onEdit?: Edit }) {
  const { t } = useTranslation();
  const distributors = useQuery({ ...userDistributorsQuery, enabled: useMay('distributor:read') }).data?.items;
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('users.name')}</th>
            <th>{t('users.role')}</th>
            <th>{t('lead.field.distributor')}</th>
            <th>{t('users.active')}</th>
            {onEdit && <ActionsHead />}
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <Row
              key={user.id}
              user={user}
              distributor={distributors?.find((each) => each.id === user.distributorId)?.name}
              onEdit={onEdit}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ user, distributor, onEdit }: { user: User; distributor?: string; onEdit?: Edit }) {
  const { t } = useTranslation();
  const { mutate, isPending } = useChangeUser();
  return (
    <tr>
      <td>
        {user.name}
        <small>{user.email}</small>
      </td>
      <td>{user.roleName ?? t(`user.role.${user.role}`)}</td>
      <td data-empty={distributor ? undefined : true}>{distributor ?? '–'}</td>
      <td data-act>
        <Switch
          aria-label={`${t('users.active')}: ${user.name}`}
          checked={user.active}
          disabled={!onEdit || isPending}
          onChange={(event) => mutate({ id: user.id, version: user.version, active: event.currentTarget.checked })}
        />
      </td>
      {onEdit && (
        <td data-end data-act>
          <EditButton name={user.name} onClick={() => onEdit(user)} />
        </td>
      )}
    </tr>
  );
}
