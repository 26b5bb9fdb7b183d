import type { Lead } from '@/api/types';

export const factKeys = ['fullName', 'phone', 'email', 'service', 'distributorId'] as const;
export type FactKey = (typeof factKeys)[number] | `custom.${string}`;

/** A fact as text; empty when the lead has none. */
export function factOf(lead: Lead, key: FactKey): string {
  if (isCustom(key)) return text(lead.custom[key.slice('custom.'.length)]);
  return text(lead[key]);
}

function isCustom(key: FactKey): key is `custom.${string}` {
  return key.startsWith('custom.');
}

function text(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}
