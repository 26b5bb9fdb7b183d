import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const AT = '2026-11-24T09:00:00Z';

const noFacts = (): Record<string, string> => ({});

function told(kind: string, names: string[], count = names.length) {
  return {
    id: `n-${kind}`,
    kind,
    unread: true,
    at: AT,
    mark: 7,
    count,
    latest: names.map((name, place) => ({ recordId: `l-${place}`, name, facts: noFacts(), at: AT })),
  };
}

function theBellHolds(items: unknown[], unread = items.length) {
  signedIn();
  server.on('GET /api/v1/notifications/unread', { json: { unread } });
  server.on('GET /api/v1/notifications', { json: { items } });
  server.on('POST /api/v1/notifications/*/read', { status: 204 });
  server.on('POST /api/v1/notifications/read', { status: 204 });
}

it('says how many are unread, and shows them in groups', async () => {
  theBellHolds([told('LEAD_ASSIGNED', ['Elif Çağlar', 'Can Öz', 'Ece Ak'], 12), told('LEAD_NOTE', ['Nil Su'])]);
  openApp('/notifications');
  expect(await screen.findByRole('button', { name: '2 okunmamış bildirim' })).toBeVisible();
  expect(await screen.findByRole('link', { name: /Size 12 lead atandı/ })).toHaveAttribute('href', '/leads');
  expect(screen.getByText('Elif Çağlar, Can Öz, Ece Ak ve 9 lead daha')).toBeVisible();
  expect(screen.getByRole('link', { name: /Leadinize not yazıldı/ })).toHaveAttribute('href', '/leads/l-0');
});

it('marks what it leads to as read', async () => {
  theBellHolds([told('JOB_ENDED', [''])]);
  const { user } = openApp('/notifications');
  await user.click(await screen.findByRole('link', { name: /İşiniz bitti/ }));
  await waitFor(() => expect(server.asked('POST /api/v1/notifications/n-JOB_ENDED/read')).toHaveLength(1));
  expect(server.asked('POST /api/v1/notifications/n-JOB_ENDED/read')[0]?.body).toEqual({ mark: 7 });
});

it('leads to what it tells of, and names the fault', async () => {
  const late = told('LEAD_LATE', ['Elif', 'Can']);
  const connection = { ...told('CONNECTION_TROUBLED', ['Ana sayfa']) };
  connection.latest[0]!.facts = { fault: 'token-expired' };
  const imported = { ...told('JOB_ENDED', ['']) };
  imported.latest[0]!.facts = { kind: 'IMPORT_RUN', import: 'i-1', done: '3', left: '0' };
  theBellHolds([late, told('DELIVERY_PARKED', ['']), connection, imported]);
  openApp('/notifications');
  expect(await screen.findByRole('link', { name: /2 lead/ })).toHaveAttribute('href', '/leads?overdue=true');
  expect(screen.getByRole('link', { name: /teslimat/ })).toHaveAttribute('href', '/deliveries?state=FAILED');
  expect(screen.getByText('Ana sayfa · Erişim anahtarının süresi doldu')).toBeVisible();
  expect(screen.getByRole('link', { name: /İşiniz bitti/ })).toHaveAttribute('href', '/imports/i-1');
});

it('marks all as read that were seen, not what comes meanwhile', async () => {
  theBellHolds([told('LEAD_NEW', ['Elif'])]);
  const { user } = openApp('/notifications');
  await user.click(await screen.findByRole('button', { name: 'Tümünü okundu say' }));
  await waitFor(() => expect(server.asked('POST /api/v1/notifications/read')[0]?.body).toEqual({ mark: 7 }));
});

it('says why there is nothing', async () => {
  theBellHolds([]);
  openApp('/notifications');
  expect(await screen.findByRole('heading', { name: 'Bildirim yok' })).toBeVisible();
});

it('keeps what one wants to hear of', async () => {
  signedIn();
  const choices = [
    { kind: 'LEAD_NEW', channels: ['IN_APP', 'EMAIL'], possible: ['IN_APP', 'EMAIL'] },
    { kind: 'DAILY_SUMMARY', channels: ['EMAIL'], possible: ['EMAIL'] },
  ];
  server.on('GET /api/v1/notifications/preferences', {
    json: { choices, digest: 'INSTANT', ways: ['IN_APP', 'EMAIL'] },
  });
  server.on('PUT /api/v1/notifications/preferences', {
    json: { choices, digest: 'INSTANT', ways: ['IN_APP', 'EMAIL'] },
  });
  const { user } = openApp('/notifications/preferences');
  await user.click(await screen.findByRole('checkbox', { name: 'Yeni lead: E-posta' }));
  await user.click(screen.getByRole('switch', { name: /Sessiz saatler/ }));
  await user.click(screen.getByRole('button', { name: 'Kaydet' }));
  await waitFor(() =>
    expect(server.asked('PUT /api/v1/notifications/preferences')[0]?.body).toEqual({
      choices: [
        { kind: 'LEAD_NEW', channels: ['IN_APP'] },
        { kind: 'DAILY_SUMMARY', channels: ['EMAIL'] },
      ],
      digest: 'INSTANT',
      quietHours: { from: '22:00', until: '08:00' },
    }),
  );
  expect(screen.queryByRole('checkbox', { name: 'Günlük özet: Uygulamada' })).toBeNull();
});
