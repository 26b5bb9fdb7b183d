import { Button, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus, Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { number } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { userDistributorsQuery, usersQuery } from './api/users';
import { AccessDialog } from './AccessDialog';
import { OffboardDialog } from './OffboardDialog';
import { InvitationDialog } from './InvitationDialog';
import { PendingInvitations } from './PendingInvitations';
import { UserDialog } from './UserDialog';
import { UserTable, type Look } from './UserTable';

export function UsersPage() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<User | 'new' | 'invitation'>();
  const [look, setLook] = useState<{ user: User; kind: Look }>();
  const mayManage = useMay('user:manage');
  const query = useQuery(usersQuery);
  // A row with a long name of a distributor is higher: it comes with its name, and pushes nothing about.
  const names = useQuery({ ...userDistributorsQuery, enabled: useMay('distributor:read') });
  const isPending = query.isPending || names.isLoading;
  const users = isPending ? undefined : query.data?.items;
  const add = mayManage && (
    <Group gap={8} wrap="nowrap">
      <Button leftSection={<Plus size={16} />} onClick={() => setOpen('new')}>
        {t('users.add')}
      </Button>
      <Button variant="filled" leftSection={<Send size={16} />} onClick={() => setOpen('invitation')}>
        {t('invitation.invite')}
      </Button>
    </Group>
  );
  return (
    <section aria-label={t('nav.users')}>
      <PageHead title={t('nav.users')} count={users && number(users.length)} actions={add} />
      {isPending && <Skeleton height={160} m="lg" radius={8} width="auto" />}
      {query.isError && !users && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {users && (
        <UserTable
          users={users}
          onEdit={mayManage ? setOpen : undefined}
          onLook={(user, kind) => setLook({ user, kind })}
        />
      )}
      {mayManage && users && <PendingInvitations />}
      {open === 'invitation' && <InvitationDialog onClose={() => setOpen(undefined)} />}
      {open && open !== 'invitation' && (
        <UserDialog user={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
      {look?.kind === 'access' && <AccessDialog user={look.user} onClose={() => setLook(undefined)} />}
      {look?.kind === 'offboarding' && (
        <OffboardDialog user={look.user} users={users ?? []} onClose={() => setLook(undefined)} />
      )}
    </section>
  );
}
