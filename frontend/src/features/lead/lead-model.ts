import i18n from 'i18next';
import type { LeadListItem } from '@/api/types';
import { phone } from '@/shared/lib/format';

/** What a lead is called: its name, else what else is known. */
export function nameOf(lead: Pick<LeadListItem, 'fullName' | 'email' | 'phone' | 'number'>): string {
  return (
    lead.fullName ?? lead.email ?? (lead.phone && phone(lead.phone)) ?? i18n.t('lead.numbered', { number: lead.number })
  );
}

/** Digits for wa.me, which wants no plus. */
export function whatsappLink(number: string): string {
  return `https://wa.me/${number.replace('+', '')}`;
}

/** Why leads are lost most often; the words stand under `lead.lostFor`. */
export const lostReasons = ['price', 'unreachable', 'rival', 'wrong', 'later'] as const;
