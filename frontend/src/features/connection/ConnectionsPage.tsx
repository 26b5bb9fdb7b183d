import { Button, Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Plug, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/shared/live/LiveProvider';
import { useSoon } from '@/shared/live/use-soon';
import { number } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { connectionKeys, connectionsQuery } from './api/connections';
import { ConnectionRow } from './ConnectionRow';
import { NewConnectionForm } from './NewConnection';
import { WebhookNote } from './WebhookNote';
import classes from './ConnectionsPage.module.css';

/** Every connection with how it is; the panel of one stands beside. */
export function ConnectionsPage() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const mayManage = useMay('connection:manage');
  const connections = useQuery(connectionsQuery);
  const queries = useQueryClient();
  const refresh = useSoon(1_000, () => void queries.invalidateQueries({ queryKey: connectionKeys.all }));
  useLive('connections', refresh);
  const items = connections.data?.items;
  const add = mayManage && (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setAdding(true)}>
      {t('connection.add')}
    </Button>
  );
  return (
    <section className={classes.page} aria-label={t('nav.connections')}>
      <PageHead title={t('nav.connections')} count={items && number(items.length)} actions={add} />
      <div className={classes.content}>
        {mayManage && <WebhookNote />}
        {connections.isError && !items && (
          <ErrorState error={connections.error} onRetry={() => void connections.refetch()} />
        )}
        {connections.isPending && ['a', 'b', 'c'].map((row) => <Skeleton key={row} height={44} m="lg" radius={5} />)}
        {items?.length === 0 && (
          <EmptyState icon={Plug} title={t('connection.noneTitle')} action={add}>
            {t(mayManage ? 'connection.none' : 'connection.noneReader')}
          </EmptyState>
        )}
        <ul className={classes.rows}>
          {items?.map((connection) => (
            <ConnectionRow key={connection.id} connection={connection} />
          ))}
        </ul>
      </div>
      <Outlet />
      {adding && <NewConnectionForm onClose={() => setAdding(false)} />}
    </section>
  );
}
