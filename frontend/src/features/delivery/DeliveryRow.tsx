import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Archive, CircleAlert, CircleCheck, Hourglass, RefreshCw, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '@/api/types';
import { bytes } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { deliveryQuery, useReplayDelivery } from './api/deliveries';
import classes from './DeliveriesPage.module.css';

const icons: Record<Delivery['state'], LucideIcon> = {
  RECEIVED: Hourglass,
  PROCESSING: RefreshCw,
  DONE: CircleCheck,
  KEPT: Archive,
  FAILED: CircleAlert,
};

type Item = Delivery['items'][number];

export function DeliveryRow({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const mayReplay = useMay('delivery:replay');
  const replay = useReplayDelivery();
  const Icon = icons[delivery.state];
  return (
    <li className={classes.row} data-state={delivery.state}>
      <Icon size={16} aria-hidden />
      <div>
        <p className={classes.head}>
          <b>{t(`delivery.state.${delivery.state}`)}</b>
          <span>{[t(`delivery.channel.${delivery.channel}`), delivery.object].filter(Boolean).join(' · ')}</span>
          <span className="num">{t('delivery.sum', { count: delivery.itemCount, size: bytes(delivery.bytes) })}</span>
        </p>
        {delivery.items.map((item) => (
          <ItemLine key={item.ordinal} item={item} />
        ))}
        {delivery.itemCount > delivery.items.length && (
          <p className="mut">{t('delivery.more', { count: delivery.itemCount - delivery.items.length })}</p>
        )}
        <Button variant="subtle" size="compact-xs" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {t(opened ? 'delivery.hideBody' : 'delivery.showBody')}
        </Button>
        {opened && <Body id={delivery.id} />}
      </div>
      <div className={classes.end}>
        <RelativeTime at={delivery.receivedAt} />
        {delivery.state === 'FAILED' && mayReplay && (
          <Button size="xs" loading={replay.isPending} onClick={() => replay.mutate(delivery.id)}>
            {t('delivery.replay')}
          </Button>
        )}
      </div>
    </li>
  );
}

function ItemLine({ item }: { item: Item }) {
  const { t } = useTranslation();
  return (
    <div className={classes.item}>
      <span className="num">
        {t(`delivery.kind.${item.kind}`, { defaultValue: item.kind })} {item.externalId}
      </span>
      <span data-parked={item.state === 'PARKED' || undefined}>{t(`delivery.item.${item.state}`)}</span>
      {item.leadId && (
        <Link to="/leads/$leadId" params={{ leadId: item.leadId }}>
          {t('delivery.toLead')}
        </Link>
      )}
      {item.fault && (
        <p>
          {item.fault.detail} <span>{item.fault.remedy}</span>
        </p>
      )}
    </div>
  );
}

function Body({ id }: { id: string }) {
  const delivery = useQuery(deliveryQuery(id)).data;
  return delivery ? <pre className={classes.body}>{readable(delivery.body)}</pre> : <Skeleton height={80} radius={5} />;
}

function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
