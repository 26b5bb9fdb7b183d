import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moment } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { parkedEventsQuery, useReplayEvent } from './api/system';
import classes from './SystemPage.module.css';

/** Events whose reaction was given up, with another try for those who run the system. */
export function ParkedEvents() {
  const { t } = useTranslation();
  const events = useQuery(parkedEventsQuery).data?.items;
  const replay = useReplayEvent();
  const mayReplay = useMay('system:manage');
  if (!events?.length) return null;
  return (
    <section className={classes.card}>
      <h2>{t('system.parked')}</h2>
      <ul className={classes.health}>
        {events.map((event) => (
          <li key={event.id} data-state="DOWN">
            <CircleAlert size={16} aria-hidden />
            <span>
              <b>
                {event.event} → {event.handler}
              </b>
              <small>
                {moment(event.occurredAt)} · {event.lastError}
              </small>
            </span>
            {mayReplay && (
              <Button size="xs" loading={replay.isPending} onClick={() => replay.mutate(event.id)}>
                {t('delivery.replay')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
