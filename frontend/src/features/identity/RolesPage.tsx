import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Copy, Eye, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { EditButton } from '@/shared/ui/EditButton';
import { IconAction } from '@/shared/ui/IconAction';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import table from '@/shared/ui/DataTable.module.css';
import { rolesQuery, type Role } from './api/access';
import { RoleDialog } from './RoleDialog';
import { RoleLook } from './RoleLook';
import { roleName } from './role-name';

/** The built-in roles, and the organisation's own, which can be changed. */
export function RolesPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>();
  const mayManage = useMay('role:manage');
  const query = useQuery(rolesQuery);
  const roles = query.data?.items;
  const add = mayManage && (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setOpen({ kind: 'new' })}>
      {t('roles.add')}
    </Button>
  );
  return (
    <section aria-label={t('nav.roles')}>
      <PageHead title={t('nav.roles')} count={roles && number(roles.length)} actions={add} />
      {query.isPending && <Skeleton height={160} m="lg" radius={8} width="auto" />}
      {query.isError && !roles && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {roles && (
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
              {roles.map((role) => (
                <tr key={role.id}>
                  <td>
                    {roleName(role, t)}
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
                    <RoleVerbs role={role} onOpen={(kind) => setOpen({ kind, role })} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {open && <Opened open={open} rights={query.data?.rights ?? []} onOpen={setOpen} />}
    </section>
  );
}

type Kind = 'look' | 'copy' | 'edit';
type Open = { kind: 'new' } | { kind: Kind; role: Role };

function RoleVerbs({ role, onOpen }: { role: Role; onOpen: (kind: Kind) => void }) {
  const { t } = useTranslation();
  const mayManage = useMay('role:manage');
  const name = roleName(role, t);
  return (
    <>
      <IconAction icon={Eye} label={t('roles.lookOf', { name })} onClick={() => onOpen('look')} />
      {mayManage && <IconAction icon={Copy} label={t('roles.copyOf', { name })} onClick={() => onOpen('copy')} />}
      {mayManage && !role.builtIn && role.giveable && <EditButton name={name} onClick={() => onOpen('edit')} />}
    </>
  );
}

type OpenedProps = { open: Open; rights: string[]; onOpen: (open?: Open) => void };

function Opened({ open, rights, onOpen }: OpenedProps) {
  const close = () => onOpen(undefined);
  if (open.kind === 'new') return <RoleDialog rights={rights} onClose={close} />;
  const { role } = open;
  if (open.kind === 'look')
    return <RoleLook role={role} rights={rights} onCopy={() => onOpen({ kind: 'copy', role })} onClose={close} />;
  return open.kind === 'copy' ? (
    <RoleDialog copyOf={role} rights={rights} onClose={close} />
  ) : (
    <RoleDialog role={role} rights={rights} onClose={close} />
  );
}
