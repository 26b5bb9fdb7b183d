import type { Webhook } from '@/api/types';

export const webhookEvents = [
  'lead.created',
  'lead.updated',
  'lead.assigned',
  'lead.status_changed',
  'lead.converted',
  'lead.deleted',
];

/** The end of an event's key in the translations, which know no dots in keys. */
export function eventKey(event: string): string {
  return event.replace('.', '_');
}

export type Health = 'OFF' | 'PAUSED' | 'FAILING' | 'OK' | 'QUIET';

/** How an address does, the worst first. */
export function healthOf(webhook: Webhook): Health {
  if (webhook.state === 'DISABLED') return 'OFF';
  if (webhook.state === 'PAUSED') return 'PAUSED';
  if (webhook.failingSince) return 'FAILING';
  return webhook.lastSuccessAt ? 'OK' : 'QUIET';
}

/** What a person calls it by. */
export function nameOf(webhook: Pick<Webhook, 'description' | 'url'>): string {
  return webhook.description || hostOf(webhook.url);
}

export function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

/** As somebody reads it; what is no JSON stays as it is. */
export function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
