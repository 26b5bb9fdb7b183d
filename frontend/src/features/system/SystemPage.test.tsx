import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const event = {
  id: 'e-1',
  event: 'LeadCaptured',
  handler: 'announce',
  occurredAt: '2026-11-21T10:00:00Z',
  attempts: 5,
  lastError: 'zaman aşımı',
};

describe('an event that got stuck', () => {
  beforeEach(() => {
    const report = { version: '1', node: 'huni', startedAt: '2026-11-21T08:00:00Z', health: [], figures: {} };
    server.on('GET /api/v1/system', { json: report });
    server.on('GET /api/v1/outbox', { json: { items: [event] } });
  });

  it('can be tried again by those who run the system', async () => {
    signedIn();
    openApp('/system');
    expect(await screen.findByRole('button', { name: 'Yeniden işle' })).toBeVisible();
  });

  it('is only shown to those who may look', async () => {
    signedIn({ rights: ['lead:read', 'system:read'] });
    openApp('/system');
    expect(await screen.findByText(/zaman aşımı/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Yeniden işle' })).toBeNull();
  });
});
