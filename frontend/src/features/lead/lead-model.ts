import i18n from 'i18next';
import type { LeadListItem } from '@/api/types';

/** What a lead is called: its name, else what else is known. */
export function nameOf(lead: Pick<LeadListItem, 'fullName' | 'email' | 'phone' | 'number'>): string {
  return lead.fullName ?? lead.email ?? lead.phone ?? i18n.t('lead.numbered', { number: lead.number });
}

/** Digits for wa.me, which wants no plus. */
export function whatsappLink(phone: string): string {
  return `https://wa.me/${phone.replace('+', '')}`;
}
