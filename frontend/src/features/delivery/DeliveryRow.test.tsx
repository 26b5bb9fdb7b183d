import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '@/api/types';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

function aDelivery(change: Partial<Delivery> = {}): Delivery {
  return {
    id: 'v-1',
    channel: 'META',
    object: 'page',
    receivedAt: '2026-11-21T10:00:00Z',
    state: 'DONE',
    attempts: 1,
    bytes: 312,
    itemCount: 1,
    failedCount: 0,
    items: [{ ordinal: 0, kind: 'LEADGEN', externalId: '4444', state: 'DONE', leadId: 'lead-1', attempts: 1 }],
    allowed: [],
    ...change,
  };
}

const parked = aDelivery({
  state: 'FAILED',
  items: [
    {
      ordinal: 0,
      kind: 'LEADGEN',
      externalId: '4444',
      state: 'PARKED',
      attempts: 5,
      fault: {
        key: 'delivery.page-unknown',
        detail: '4444 sayfası hiçbir bağlantıda yok.',
        remedy: 'Sayfayı bağlayın, sonra yeniden işleyin.',
        since: '2026-11-21T10:00:00Z',
      },
    },
  ],
});

async function rowOf(delivery: Delivery) {
  server.on('GET /api/v1/deliveries', { json: { items: [delivery] } });
  const app = openApp('/deliveries');
  const sum = await screen.findByText(/bildirim · /);
  return { ...app, row: within(sum.closest('li') ?? document.body) };
}

describe('a delivery', () => {
  beforeEach(() => signedIn());

  it.each([
    ['RECEIVED', 'Alındı'],
    ['PROCESSING', 'İşleniyor'],
    ['DONE', 'Tamam'],
    ['KEPT', 'Saklandı'],
    ['FAILED', 'İşlenemedi'],
  ] as const)('says %s in words', async (state, words) => {
    const { row } = await rowOf(aDelivery({ state }));
    expect(row.getByText(words)).toBeVisible();
  });

  it('leads to the lead that it became', async () => {
    const { row } = await rowOf(aDelivery());
    expect(row.getByText('lead oldu')).toBeVisible();
    expect(row.getByRole('link', { name: 'Leade git' })).toHaveAttribute('href', '/leads/lead-1');
  });

  it('that failed says why and what to do, and can be replayed', async () => {
    server.on('POST /api/v1/deliveries/v-1/replay', { status: 202, json: parked });
    const { user, row } = await rowOf(parked);
    expect(row.getByText('4444 sayfası hiçbir bağlantıda yok.')).toBeVisible();
    expect(row.getByText('Sayfayı bağlayın, sonra yeniden işleyin.')).toBeVisible();
    await user.click(row.getByRole('button', { name: 'Yeniden işle' }));
    await waitFor(() => expect(server.asked('POST /api/v1/deliveries/v-1/replay')).toHaveLength(1));
  });

  it('that failed is not replayed by those who may not', async () => {
    signedIn({ rights: ['lead:read', 'delivery:read'] });
    const { row } = await rowOf(parked);
    expect(row.queryByRole('button', { name: 'Yeniden işle' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Tümünü yeniden işle' })).toBeNull();
  });

  it('that is done has nothing to replay', async () => {
    const { row } = await rowOf(aDelivery());
    expect(row.queryByRole('button', { name: 'Yeniden işle' })).toBeNull();
  });

  it('says how many of its notices are not shown', async () => {
    const { row } = await rowOf(aDelivery({ itemCount: 1000 }));
    expect(row.getByText('ve 999 bildirim daha')).toBeVisible();
  });

  it('reads its body when somebody wants to see it, and makes it readable', async () => {
    server.on('GET /api/v1/deliveries/v-1', { json: { ...aDelivery(), body: '{"object":"page"}' } });
    const { user, row } = await rowOf(aDelivery());
    expect(server.asked('GET /api/v1/deliveries/v-1')).toHaveLength(0);
    await user.click(row.getByRole('button', { name: 'Gövdeyi göster' }));
    expect(await row.findByText(/"object": "page"/)).toBeVisible();
  });
});
