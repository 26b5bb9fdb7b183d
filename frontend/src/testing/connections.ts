import type { Connection, Fault } from '@/api/types';
import { server } from './server';

export const expiring: Fault = {
  key: 'token-expiring',
  detail: 'Erişim anahtarı 4 gün sonra bitiyor.',
  remedy: 'Şimdi yenileyin.',
  action: 'RENEW_TOKEN',
  since: '2026-11-20T08:00:00Z',
};

export function aConnection(change: Partial<Connection> = {}): Connection {
  return {
    id: 'c-nova',
    distributorId: 'd-nova',
    distributorName: 'Nova Dent',
    name: 'Nova Dent İstanbul',
    pageId: '104321987654321',
    formIds: [],
    syncIntervalMinutes: 5,
    active: true,
    state: 'OK',
    tokenNeverExpires: true,
    leadCount: 1251,
    today: { held: 6 },
    hasAppSecret: false,
    allowed: [],
    version: 3,
    ...change,
  };
}

/** These connections, each without runs, balance or forms. */
export function theConnectionsAre(...connections: Connection[]): void {
  server.on('GET /api/v1/connections', { json: { items: connections } });
  server.on('GET /api/v1/connections/webhook', {
    json: { callbackUrl: 'https://huni.test/webhook', verifyToken: 'sözcük' },
  });
  for (const part of ['runs', 'balance', 'forms'])
    server.on(`GET /api/v1/connections/*/${part}`, { json: { items: [] } });
}
