import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { aConnection, theConnectionsAre } from '@/testing/connections';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

afterEach(() => vi.unstubAllEnvs());

it('counts by the day that the organisation counts by, however far west the browser is', async () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  signedIn();
  const connection = aConnection();
  theConnectionsAre(connection);
  server.on(`GET /api/v1/connections/${connection.id}`, { json: connection });
  server.on('GET /api/v1/connections/*/balance', {
    json: { items: [{ day: '2026-11-21', formId: 'f-1', formName: 'Randevu', reported: 6, held: 6, missing: 0 }] },
  });
  openApp(`/connections/${connection.id}`);
  expect(await screen.findByRole('cell', { name: '21 Kas' })).toBeVisible();
});
