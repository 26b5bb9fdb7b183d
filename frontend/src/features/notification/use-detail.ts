import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import type { NotificationEntry } from './api/notifications';
import { namesOf } from './notification-model';

type Words = ReturnType<typeof useTranslation>['t'];

/** Names, what was changed, and who did it, as one line. */
export function useDetail(entry: NotificationEntry): string {
  const { t } = useTranslation();
  const [first] = entry.latest;
  const { names, more } = namesOf(entry);
  const who = more > 0 ? t('notification.andMore', { names: names.join(', '), count: more }) : names.join(', ');
  const parts = [who, first ? changed(entry.kind, first.facts, t) : '', by(entry, t)];
  return parts.filter(Boolean).join(' · ');
}

function changed(kind: NotificationEntry['kind'], facts: Record<string, string>, t: Words): string {
  if (kind === 'CONNECTION_TROUBLED') return t(`notification.fault.${facts['fault']}`, { defaultValue: '' });
  if (kind === 'LEAD_STATUS') return t(`lead.status.${facts['status']}`);
  if (kind === 'WEBHOOK_DISABLED') return t(`notification.webhookReason.${facts['reason']}`);
  if (kind === 'REPORT_FAILED') return t(`reports.trouble.${facts['reason']}`);
  if (kind !== 'JOB_ENDED') return '';
  const what = t(`job.kind.${facts['kind']}`, { defaultValue: '' });
  const left = Number(facts['left'] ?? 0);
  const tally = t(left > 0 ? 'notification.tally' : 'notification.tallyWhole', {
    done: number(Number(facts['done'] ?? 0)),
    rest: number(left),
  });
  return [what, facts['state'] === 'FAILED' ? t('notification.broken') : tally].filter(Boolean).join(': ');
}

function by({ latest, count }: NotificationEntry, t: Words): string {
  const people = new Set(latest.map(({ byName }) => byName));
  const [name] = people;
  return name && people.size === 1 && count <= latest.length ? t('notification.by', { name }) : '';
}
