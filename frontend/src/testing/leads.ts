import type { Interaction, Lead, LeadListItem } from '@/api/types';
import { server } from './server';

let made = 0;

export function aLead(change: Partial<LeadListItem> = {}): LeadListItem {
  made += 1;
  return {
    id: `lead-${made}`,
    number: made,
    source: 'META_FORM',
    platform: 'ig',
    fullName: 'Fatma Tosun',
    phone: '+905380074090',
    status: 'NEW',
    score: 87.5,
    scoreLevel: 'VERY_GOOD',
    distributorId: 'd-nova',
    distributorName: 'Nova Dent',
    test: false,
    tags: [],
    submittedAt: new Date(Date.now() - 5 * 60_000).toISOString(),
    createdAt: new Date(Date.now() - 5 * 60_000).toISOString(),
    ...change,
  };
}

/** The list holds these; a test adds to the array and the next reading sees it. */
export function theListHolds(leads: LeadListItem[]): void {
  server.on('GET /api/v1/leads', () => ({ json: { items: [...leads], total: leads.length } }));
  server.on('GET /api/v1/leads/stats', () => ({
    json: { total: leads.length, byStatus: { NEW: leads.length }, mine: 0, unassigned: leads.length },
  }));
}

/** The whole of a lead, changeable in every way. */
export function aWholeLead(change: Partial<Lead> = {}): Lead {
  return {
    ...aLead(),
    version: 3,
    updatedAt: new Date().toISOString(),
    service: 'Saç ekimi',
    attribution: { utm: {}, clickIds: {} },
    answers: [],
    custom: {},
    consents: [],
    allowed: ['read', 'comment', 'change', 'assign', 'delete'],
    ...change,
  };
}

/** The panel shows this lead, with this history. */
export function theLeadIs(lead: Lead, history: Interaction[] = []): void {
  theListHolds([lead]);
  server.on(`GET /api/v1/leads/${lead.id}`, { json: lead });
  server.on(`GET /api/v1/leads/${lead.id}/interactions`, () => ({ json: { items: [...history] } }));
  server.on(`GET /api/v1/ranking/leads/${lead.id}`, { json: { standing: 'OPEN' } });
  server.on(`GET /api/v1/scoring/leads/${lead.id}`, { status: 404, json: { key: 'shared.not-found', detail: '' } });
}
