import { ActionIcon, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Eye, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { useMay } from '@/shared/session/session';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { EditButton } from '@/shared/ui/EditButton';
import table from '@/shared/ui/DataTable.module.css';
import { toastUndo } from '@/shared/ui/toast';
import { useChangeUser, userDistributorsQuery } from './api/users';

type Edit = (user: User) => void;
export type Look = 'access' | 'offboarding';

/** Everybody; without a way to edit it is for reading. */
type Props = { users: User[]; onEdit?: Edit; onLook: (user: User, look: Look) => void };

export function UserTable({ users, onEdit, onLook }: Props) {
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
            <th>{t(onEdit ? 'users.active' : 'lead.field.status')}</th>
            <ActionsHead />
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <Row
              key={user.id}
              user={user}
              distributor={distributors?.find((each) => each.id === user.distributorId)?.name}
              onEdit={onEdit}
              onLook={(look) => onLook(user, look)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { user: User; distributor?: string; onEdit?: Edit; onLook: (look: Look) => void };

function Row({ user, distributor, onEdit, onLook }: RowProps) {
  const { t } = useTranslation();
  const change = useChangeUser();
  const turn = (active: boolean) =>
    change.mutate(
      { id: user.id, version: user.version, active },
      { onSuccess: ({ version }) => active || offerReturn(version) },
    );
  const offerReturn = (version: number) =>
    toastUndo(t('users.switchedOff', { name: user.name }), () => change.mutate({ id: user.id, version, active: true }));
  return (
    <tr>
      <td>
        {user.name}
        <small>{user.email}</small>
      </td>
      <td>{user.roleName ?? t(`user.role.${user.role}`)}</td>
      <td data-empty={distributor ? undefined : true}>{distributor ?? '–'}</td>
      <td data-act>
        {onEdit ? (
          <Switch
            aria-label={`${t('users.active')}: ${user.name}`}
            checked={user.active}
            disabled={change.isPending}
            onChange={(event) => turn(event.currentTarget.checked)}
          />
        ) : (
          t(user.active ? 'users.active' : 'users.inactive')
        )}
      </td>
      <td data-end data-act>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('access.of', { name: user.name })}
          title={t('access.show')}
          onClick={() => onLook('access')}
        >
          <Eye size={16} />
        </ActionIcon>
        {onEdit && user.active && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('offboarding.startOf', { name: user.name })}
            title={t('offboarding.start')}
            onClick={() => onLook('offboarding')}
          >
            <UserRoundX size={16} />
          </ActionIcon>
        )}
        {onEdit && <EditButton name={user.name} onClick={() => onEdit(user)} />}
      </td>
    </tr>
  );
}
