import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { EditButton } from '@/shared/ui/EditButton';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import table from '@/shared/ui/DataTable.module.css';
import { rolesQuery, type Role } from './api/access';
import { RoleDialog } from './RoleDialog';

/** The built-in roles, and the organisation's own, which can be changed. */
export function RolesPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Role | 'new'>();
  const mayManage = useMay('role:manage');
  const query = useQuery(rolesQuery);
  const roles = query.data?.items;
  const add = mayManage && (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setOpen('new')}>
      {t('roles.add')}
    </Button>
  );
  return (
    <section aria-label={t('nav.roles')}>
      <PageHead title={t('nav.roles')} count={roles && number(roles.length)} actions={add} />
      {query.isPending && <Skeleton height={160} m="lg" radius={8} width="auto" />}
      {query.isError && !roles && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th>{t('roles.name')}</th>
              <th>{t('roles.scope')}</th>
              <th data-end>{t('roles.rights')}</th>
              <th data-end>{t('roles.holders')}</th>
              <ActionsHead />
            </tr>
          </thead>
          <tbody>
            {roles?.map((role) => (
              <tr key={role.id}>
                <td>
                  {role.builtIn ? t(`user.role.${role.id}`) : role.name}
                  {role.builtIn && <small>{t('roles.builtIn')}</small>}
                </td>
                <td data-label={t('roles.scope')}>{t(`roles.scopes.${role.scope}`)}</td>
                <td data-end className="num" data-label={t('roles.rights')}>
                  {number(role.rights.length)}
                </td>
                <td data-end className="num" data-label={t('roles.holders')}>
                  {number(role.holders)}
                </td>
                <td data-end data-act>
                  {mayManage && !role.builtIn && role.giveable && (
                    <EditButton name={role.name} onClick={() => setOpen(role)} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && (
        <RoleDialog
          role={open === 'new' ? undefined : open}
          rights={query.data?.rights ?? []}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
