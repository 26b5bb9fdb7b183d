import type { NotificationEntry, NotificationKind } from './api/notifications';

const ABOUT_LEADS: readonly NotificationKind[] = [
  'LEAD_NEW',
  'LEAD_ASSIGNED',
  'LEAD_RECEIVED',
  'LEAD_STATUS',
  'LEAD_NOTE',
  'LEAD_LATE',
];

type Address = { to: string; search?: Record<string, string | boolean> };

/** Where an entry leads: to the one record, or to the list of such. */
export function addressOf({ kind, latest }: NotificationEntry): Address {
  const [first] = latest;
  const one = oneOf(latest);
  if (ABOUT_LEADS.includes(kind)) return one ? { to: `/leads/${one}` } : leads(kind);
  if (kind === 'CONNECTION_TROUBLED') return { to: one ? `/connections/${one}` : '/connections' };
  if (kind === 'DELIVERY_PARKED') return { to: '/deliveries', search: { state: 'FAILED' } };
  if (kind === 'WEBHOOK_DISABLED') return { to: one ? `/webhooks/${one}` : '/webhooks' };
  if (kind === 'REPORT_FAILED') return { to: '/reports', search: { tab: 'schedules' } };
  if (kind === 'JOB_ENDED') return job(first?.facts ?? {});
  return { to: '/offers' };
}

function oneOf(latest: NotificationEntry['latest']): string | undefined {
  const records = new Set(latest.map(({ recordId }) => recordId));
  return records.size === 1 ? [...records][0] : undefined;
}

function leads(kind: NotificationKind): Address {
  return kind === 'LEAD_LATE' ? { to: '/leads', search: { overdue: true } } : { to: '/leads' };
}

/** An import has a page; other work is seen in the list that it was done on. */
function job(facts: Record<string, string>): Address {
  const file = facts['import'];
  if (file) return { to: `/imports/${file}` };
  return { to: facts['kind']?.startsWith('IMPORT') ? '/imports' : '/leads' };
}

/** The names that fit into a line, and how many more there are. */
export function namesOf({ count, latest }: NotificationEntry): { names: string[]; more: number } {
  const names = [...new Set(latest.flatMap(({ name }) => name ?? []))];
  const records = new Set(latest.map(({ recordId }) => recordId)).size;
  return { names, more: records === 1 || names.length === 0 ? 0 : Math.max(0, count - latest.length) };
}

/** Beyond this nobody counts. */
export const MOST_UNREAD = 99;
export const MOST_COUNTED = 1000;
