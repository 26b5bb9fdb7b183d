import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { FakeSocket } from '@/testing/fake-socket';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const stats = () => server.asked('GET /api/v1/offers/stats').length;
let seq = 500;

async function opened() {
  openApp('/offers');
  await waitFor(() => expect(FakeSocket.hears('offers')).toBe(true));
  await waitFor(() => expect(stats()).toBeGreaterThan(0));
}

function come(many: number, type: string, data: object = {}) {
  for (let each = 0; each < many; each++) FakeSocket.frame({ type, seq: ++seq, topic: 'offers', data });
}

beforeEach(() => {
  signedIn({ rights: ['lead:read', 'lead:comment'], scopes: { lead: 'DISTRIBUTOR' } });
});

it('tells of many offers once, with their number, and reads them once', async () => {
  await opened();
  const before = stats();
  come(12, 'offer_created');
  expect(await screen.findByText('12 yeni teklif', {}, { timeout: 3_000 })).toBeVisible();
  expect(screen.queryByText('Size yeni bir lead önerildi.')).toBeNull();
  await waitFor(() => expect(stats()).toBe(before + 1));
  come(1, 'offer_created');
  expect(await screen.findByText('13 yeni teklif', {}, { timeout: 3_000 })).toBeVisible();
  expect(screen.queryByText('12 yeni teklif')).toBeNull();
});

it('tells of one in words', async () => {
  await opened();
  come(1, 'offer_created');
  expect(await screen.findByText('Size yeni bir lead önerildi.', {}, { timeout: 3_000 })).toBeVisible();
});

it('tells of those that came back to whoever decides', async () => {
  signedIn();
  await opened();
  come(3, 'offer_ended', { step: 'RETURNED' });
  expect(await screen.findByText('3 leadi kimse almadı; kararınızı bekliyor.', {}, { timeout: 3_000 })).toBeVisible();
});
