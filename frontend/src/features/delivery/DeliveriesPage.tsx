import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Inbox, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/shared/live/LiveProvider';
import { useSoon } from '@/shared/live/use-soon';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageFooter } from '@/shared/ui/PageFooter';
import { PageHead } from '@/shared/ui/PageHead';
import { toast } from '@/shared/ui/toast';
import { deliveriesQuery, deliveryKeys, useReplayAll, type DeliveryState } from './api/deliveries';
import { DeliveryRow } from './DeliveryRow';
import classes from './DeliveriesPage.module.css';

const states: DeliveryState[] = ['FAILED', 'PROCESSING', 'RECEIVED', 'KEPT', 'DONE'];

/** Every webhook delivery, and what could not be processed, with its reason and another try. */
export function DeliveriesPage() {
  const { t } = useTranslation();
  const { state } = useSearch({ from: '/shell/deliveries' });
  const chosen = states.find((each) => each === state);
  const [cursors, setCursors] = useState<string[]>([]);
  const deliveries = useQuery({ ...deliveriesQuery(chosen, cursors.at(-1)), placeholderData: keepPreviousData });
  const queries = useQueryClient();
  const refresh = useSoon(1_000, () => void queries.invalidateQueries({ queryKey: deliveryKeys.all }));
  useLive('deliveries', refresh);
  const items = deliveries.data?.items;
  const next = deliveries.data?.nextCursor;
  return (
    <section className={classes.page} aria-label={t('nav.deliveries')}>
      <PageHead title={t('nav.deliveries')} actions={<ReplayAll />} />
      <StateTabs chosen={chosen} onChoose={() => setCursors([])} />
      <div className={classes.content}>
        {deliveries.isError && !items && (
          <ErrorState error={deliveries.error} onRetry={() => void deliveries.refetch()} />
        )}
        {deliveries.isPending &&
          ['a', 'b', 'c', 'd'].map((row) => <Skeleton key={row} height={18} m="lg" radius={5} />)}
        {items?.length === 0 && (
          <EmptyState icon={Inbox} title={t(chosen ? 'delivery.noneOfStateTitle' : 'delivery.noneTitle')}>
            {t(chosen === 'FAILED' ? 'delivery.noneFailed' : 'delivery.none')}
          </EmptyState>
        )}
        <ul className={classes.rows}>
          {items?.map((delivery) => (
            <DeliveryRow key={delivery.id} delivery={delivery} />
          ))}
        </ul>
      </div>
      <PageFooter
        first={cursors.length * 25 + 1}
        count={items?.length ?? 0}
        previous={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
        next={next ? () => setCursors([...cursors, next]) : undefined}
      />
    </section>
  );
}

function ReplayAll() {
  const { t } = useTranslation();
  const may = useMay('delivery:replay');
  const replay = useReplayAll();
  if (!may) return null;
  const run = () => replay.mutate(undefined, { onSuccess: ({ count }) => toast(t('delivery.replayed', { count })) });
  return (
    <Button leftSection={<RotateCcw size={14} />} loading={replay.isPending} onClick={run}>
      {t('delivery.replayAll')}
    </Button>
  );
}

function StateTabs({ chosen, onChoose }: { chosen?: DeliveryState; onChoose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const show = (state?: DeliveryState) => {
    onChoose();
    void navigate({ to: '/deliveries', search: state ? { state } : {} });
  };
  return (
    <div role="tablist" aria-label={t('delivery.states')}>
      <button type="button" role="tab" aria-selected={!chosen} onClick={() => show()}>
        {t('delivery.all')}
      </button>
      {states.map((state) => (
        <button key={state} type="button" role="tab" aria-selected={chosen === state} onClick={() => show(state)}>
          {t(`delivery.state.${state}`)}
        </button>
      ))}
    </div>
  );
}
