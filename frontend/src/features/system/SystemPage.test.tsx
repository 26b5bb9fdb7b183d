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

describe('the health of the installation', () => {
  const health = [
    { key: 'meta', state: 'DEGRADED', detail: 'Uyarısı olan: 1.', remedy: 'Bağlantıyı açın.' },
    { key: 'mail', state: 'DEGRADED', detail: 'Bekleyen: 4.' },
  ];
  const problem = {
    key: 'TOKEN_EXPIRING',
    detail: 'Erişim anahtarı 5 gün sonra bitiyor.',
    remedy: 'Yenileyin.',
    action: 'RENEW_TOKEN',
    since: '2026-11-21T08:00:00Z',
  };
  const fault = { key: 'server-away', detail: 'E-posta sunucusuna ulaşılamadı.', remedy: 'Ayarı kontrol edin.' };

  beforeEach(() => {
    const report = {
      version: '1',
      node: 'huni',
      startedAt: '2026-11-21T08:00:00Z',
      health,
      figures: { mailsWaiting: 4 },
    };
    server.on('GET /api/v1/system', { json: report });
    server.on('GET /api/v1/outbox', { json: { items: [] } });
    server.on('GET /api/v1/connections', {
      json: {
        items: [
          { id: 'c-1', name: 'Nova Dent', problem },
          { id: 'c-2', name: 'Ege Göz' },
        ],
      },
    });
    server.on('GET /api/v1/mails', { json: { items: [{ id: 'm-1' }, { id: 'm-2', fault }], hasServer: true } });
  });

  it('names the connection that warns, and leads there', async () => {
    signedIn();
    openApp('/system');
    expect(await screen.findByRole('link', { name: 'Nova Dent' })).toHaveAttribute('href', '/connections/c-1');
    expect(screen.getByText(/Erişim anahtarı 5 gün sonra bitiyor\./)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Ege Göz' })).toBeNull();
  });

  it('tells how many mails wait, and what went wrong last', async () => {
    signedIn();
    openApp('/system');
    expect(await screen.findByText(/^Son hata: E-posta sunucusuna ulaşılamadı\./)).toBeVisible();
    expect(screen.getByText('Bekleyen e-posta').nextSibling).toHaveTextContent('4');
    expect(screen.getByRole('link', { name: 'Giden kutusuna git' })).toHaveAttribute('href', '/settings/mail');
  });

  it('asks for neither where the person may not', async () => {
    signedIn({ rights: ['lead:read', 'system:read'] });
    openApp('/system');
    expect(await screen.findByText(/Uyarısı olan: 1\./)).toBeVisible();
    expect(server.asked('GET /api/v1/connections')).toEqual([]);
    expect(server.asked('GET /api/v1/mails')).toEqual([]);
  });
});
