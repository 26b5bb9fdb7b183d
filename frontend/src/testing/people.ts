import type { Session } from '@/api/types';
import { server } from './server';

const EVERYTHING = [
  'lead:read',
  'lead:create',
  'lead:comment',
  'lead:change',
  'lead:assign',
  'lead:offer',
  'lead:delete',
  'lead:export',
  'lead:import',
  'analytics:read',
  'analytics:mail',
  'analytics:model',
  'analytics:schedule',
  'analytics:train',
  'quality:read',
  'quality:manage',
  'view:share',
  'connection:read',
  'connection:manage',
  'delivery:read',
  'delivery:replay',
  'distributor:read',
  'distributor:manage',
  'user:read',
  'user:manage',
  'organisation:manage',
  'followup:manage',
  'mail:read',
  'mail:manage',
  'system:read',
  'system:manage',
];

export const organisation = {
  name: 'Anadolu Sağlık',
  timeZone: 'Europe/Istanbul',
  language: 'tr',
  currency: 'TRY',
  version: 1,
} as const;

export function aSession(change: Partial<Session> = {}): Session {
  return {
    user: {
      id: 'u-selim',
      name: 'Selim Aras',
      email: 'selim@ornek.test',
      role: 'SUPERADMIN',
      scope: 'ALL',
      active: true,
      mayHoldLeads: true,
      language: 'tr',
      version: 1,
    },
    organisation,
    rights: EVERYTHING,
    scopes: { lead: 'ALL' },
    ...change,
  };
}

const person = { role: 'STAFF', scope: 'OWN', active: true, mayHoldLeads: true, language: 'tr' } as const;
export const ayse = { ...person, id: 'u-ayse', name: 'Ayşe Yıldırım', email: 'ayse@ornek.test' };
export const mert = { ...person, id: 'u-mert', name: 'Mert Kaya', email: 'mert@ornek.test' };

/** Somebody is signed in, with every right unless the test says which. */
export function signedIn(change: Partial<Session> = {}): void {
  server.on('GET /api/v1/session', { json: aSession(change) });
  server.on('GET /api/v1/distributors', {
    json: {
      items: [
        { id: 'd-nova', name: 'Nova Dent', active: true, responseTargetMinutes: 15, leadCount: 12 },
        { id: 'd-marina', name: 'Marina Konut', active: true, responseTargetMinutes: 30, leadCount: 3 },
      ],
    },
  });
  server.on('GET /api/v1/notifications/unread', { json: { unread: 0 } });
  server.on('GET /api/v1/notifications', { json: { items: [] } });
  server.on('GET /api/v1/ranking', {
    json: { trainings: [], mayTrain: false, needs: { finished: 500, ofEach: 50, patienceDays: 90 } },
  });
  server.on('GET /api/v1/offers', { json: { items: [] } });
  server.on('GET /api/v1/offers/stats', { json: { open: 0, undecided: 0, distributors: [] } });
  server.on('GET /api/v1/roles', { json: { items: [], rights: [] } });
  server.on('GET /api/v1/teams', { json: { items: [] } });
  server.on('GET /api/v1/custom-fields', { json: { items: [] } });
  server.on('GET /api/v1/leads/facets', { json: { items: [] } });
  server.on('GET /api/v1/views', { json: { items: [] } });
  server.on('GET /api/v1/users', { json: { items: [ayse, mert] } });
}
