import { CircleAlert, CircleCheck, CircleOff, CirclePause, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@/api/types';
import { healthOf } from './webhook-model';
import classes from './Webhooks.module.css';

const icons = { OFF: CircleOff, PAUSED: CirclePause, FAILING: CircleAlert, OK: CircleCheck, QUIET: Clock };

/** How an address does, as a word with its sign. */
export function HealthWord({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const health = healthOf(webhook);
  const Icon = icons[health];
  return (
    <span className={classes.health} data-health={health}>
      <Icon size={14} aria-hidden />
      {t(`webhook.health.${health}`)}
    </span>
  );
}
