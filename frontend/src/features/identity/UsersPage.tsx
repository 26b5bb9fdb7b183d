import { Button, Skeleton, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { PageHead } from '@/shared/ui/PageHead';
import table from '@/shared/ui/DataTable.module.css';
import { userDistributorsQuery, usersQuery, useSwitchUser } from './api/users';
import { NewUserForm } from './NewUser';

export function UsersPage() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const mayManage = useMay('user:manage');
  const users = useQuery(usersQuery).data?.items;
  const distributors = useQuery({ ...userDistributorsQuery, enabled: useMay('distributor:read') }).data?.items;
  const switchUser = useSwitchUser();
  return (
    <section aria-label={t('nav.users')}>
      <PageHead
        title={t('nav.users')}
        count={users && number(users.length)}
        actions={
          mayManage && (
            <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setAdding(true)}>
              {t('users.add')}
            </Button>
          )
        }
      />
      {!users && <Skeleton height={160} m="lg" radius={8} />}
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th>{t('users.name')}</th>
              <th>{t('users.role')}</th>
              <th>{t('lead.field.distributor')}</th>
              <th>{t('users.active')}</th>
            </tr>
          </thead>
          <tbody>
            {users?.map((user) => (
              <tr key={user.id}>
                <td>
                  {user.name}
                  <small>{user.email}</small>
                </td>
                <td>{t(`user.role.${user.role}`)}</td>
                <td>{distributors?.find((each) => each.id === user.distributorId)?.name ?? '–'}</td>
                <td>
                  <Switch
                    aria-label={`${t('users.active')}: ${user.name}`}
                    checked={user.active}
                    disabled={!mayManage}
                    onChange={(event) => switchUser.mutate({ id: user.id, active: event.currentTarget.checked })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {adding && <NewUserForm onClose={() => setAdding(false)} />}
    </section>
  );
}
