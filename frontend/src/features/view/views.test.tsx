import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeIntersection } from '@/testing/fake-intersection';
import { FakeSocket } from '@/testing/fake-socket';
import { aLead, theListHolds } from '@/testing/leads';
import { menuItem, openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';
import { textOf } from './view-model';

const hot = {
  id: 'v-hot',
  list: 'LEADS',
  name: 'Sıcak',
  search: textOf({ status: ['NEW'] }),
  shared: false,
  mayChange: true,
};

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

async function openAt(address: string) {
  const app = openApp(address);
  await screen.findByRole('link', { name: 'Fatma Tosun' });
  await screen.findByRole('tab', { name: /Sıcak/ });
  return app;
}

describe('saved views', () => {
  beforeEach(() => {
    signedIn();
    theListHolds([aLead()]);
    server.on('GET /api/v1/views', { json: { items: [hot] } });
  });

  it('open what they keep', async () => {
    const { user, address } = await openAt('/leads');
    await user.click(screen.getByRole('tab', { name: /Sıcak/ }));
    await waitFor(() => expect(address()).toBe('/leads?status=["NEW"]&view=v-hot'));
    expect(screen.queryByText('Görünüm değiştirildi')).toBeNull();
  });

  it('say how many leads they hold where the number is kept, and count nothing for it elsewhere', async () => {
    const tagged = { ...hot, id: 'v-tag', name: 'Fuar', search: textOf({ tag: ['fuar'] }) };
    server.on('GET /api/v1/views', { json: { items: [hot, tagged] } });
    server.on('GET /api/v1/leads', ({ query }) => ({
      json: { items: [aLead()], total: query.get('status') === 'NEW' ? 412 : 3 },
    }));
    await openAt('/leads');
    expect(await screen.findByRole('tab', { name: 'Sıcak 412' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Fuar' })).toBeVisible();
    expect(server.asked('GET /api/v1/leads').filter(({ query }) => query.has('tag'))).toEqual([]);
  });

  it('come back when they were deleted by mistake', async () => {
    server.on('DELETE /api/v1/views/v-hot', { status: 204 });
    server.on('POST /api/v1/views', { status: 201, json: hot });
    const { user } = await openAt('/leads?status=["NEW"]&view=v-hot');
    await user.click(await screen.findByRole('button', { name: 'Görünüm işlemleri' }));
    await user.click(await menuItem('Görünümü sil'));
    await user.click(await screen.findByRole('button', { name: 'Geri al' }));
    await waitFor(() => expect(server.asked('POST /api/v1/views')).toHaveLength(1));
    expect(server.asked('POST /api/v1/views')[0]?.body).toEqual({
      list: 'LEADS',
      name: 'Sıcak',
      search: hot.search,
      shared: false,
    });
  });

  it('say why they could not be updated', async () => {
    server.on('PATCH /api/v1/views/v-hot', problem(409, 'view.busy', 'Görünüm şu anda değişiyor.'));
    const { user } = await openAt('/leads?status=["LOST"]&view=v-hot');
    await user.click(await screen.findByRole('button', { name: 'Görünümü kaydet' }));
    await user.click(await menuItem('Görünümü güncelle'));
    expect(await screen.findByText('Görünüm şu anda değişiyor.')).toBeVisible();
  });

  it('count at most once in six seconds while leads change, and nothing out of sight', async () => {
    const far = { ...hot, id: 'v-far', name: 'Uzak', search: textOf({ status: ['LOST'] }) };
    server.on('GET /api/v1/views', { json: { items: [hot, far] } });
    FakeIntersection.outOfSight = (element) => element.parentElement?.textContent.includes('Uzak') ?? false;
    const counts = (status: string) =>
      server.asked('GET /api/v1/leads').filter(({ query }) => query.get('status') === status).length;
    await openAt('/leads');
    await waitFor(() => expect(FakeSocket.hears('leads')).toBe(true));
    await pause(300);
    const before = counts('NEW');
    for (const seq of [1, 2, 3]) {
      FakeSocket.frame({ type: 'lead_updated', seq, topic: 'leads', data: { id: 'lead-x' } });
      await pause(2_200);
    }
    expect(counts('NEW') - before).toBe(1);
    expect(counts('LOST')).toBe(0);
  });

  it('are counted again only when the page is looked at', async () => {
    await openAt('/leads');
    await waitFor(() => expect(FakeSocket.hears('leads')).toBe(true));
    await pause(300);
    const before = server.asked('GET /api/v1/leads/stats').length;
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    FakeSocket.frame({ type: 'lead_updated', seq: 9, topic: 'leads', data: { id: 'lead-x' } });
    await pause(2_300);
    expect(server.asked('GET /api/v1/leads/stats')).toHaveLength(before);
    state.mockRestore();
    fireEvent(document, new Event('visibilitychange', { bubbles: true }));
    await waitFor(() => expect(server.asked('GET /api/v1/leads/stats')).toHaveLength(before + 1));
  });

  it('are marked as changed, and take the change or give it back', async () => {
    server.on('PATCH /api/v1/views/v-hot', { json: hot });
    const { user, address } = await openAt('/leads?status=["NEW"]&sort=-score&view=v-hot');
    expect(screen.getByText('Görünüm değiştirildi')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Görünümü kaydet' }));
    await user.click(await menuItem('Görünümü güncelle'));
    await waitFor(() =>
      expect(server.asked('PATCH /api/v1/views/v-hot').at(-1)?.body).toEqual({
        search: textOf({ status: ['NEW'], sort: '-score' }),
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Görünümü kaydet' }));
    await user.click(await menuItem('Değişiklikleri geri al'));
    await waitFor(() => expect(address()).toBe('/leads?status=["NEW"]&view=v-hot'));
  });

  it('are saved as new under a name, for everybody when wanted', async () => {
    server.on('POST /api/v1/views', { status: 201, json: { ...hot, id: 'v-new', name: 'Kayıplar', shared: true } });
    const { user, address } = await openAt('/leads?status=["LOST"]');
    await user.click(screen.getByRole('button', { name: 'Görünümü kaydet' }));
    await user.click(await menuItem('Yeni görünüm olarak kaydet'));
    await user.type(await screen.findByLabelText('Ad'), 'Kayıplar');
    await user.click(await screen.findByText('Herkesle paylaş'));
    await user.click(screen.getByRole('button', { name: 'Kaydet' }));
    await waitFor(() => expect(address()).toBe('/leads?status=["LOST"]&view=v-new'));
    expect(server.asked('POST /api/v1/views').at(-1)?.body).toEqual({
      list: 'LEADS',
      name: 'Kayıplar',
      shared: true,
      search: textOf({ status: ['LOST'] }),
    });
  });

  it('say beside the name why it was refused', async () => {
    const words = 'Metin çok uzun.';
    server.on('POST /api/v1/views', problem(400, 'shared.text-too-long', words, { '/name': words }));
    const { user } = await openAt('/leads?status=["LOST"]');
    await user.click(screen.getByRole('button', { name: 'Görünümü kaydet' }));
    await user.click(await menuItem('Yeni görünüm olarak kaydet'));
    await user.type(await screen.findByLabelText('Ad'), 'x{Enter}');
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('of others are not changed by those who may not', async () => {
    server.on('GET /api/v1/views', { json: { items: [{ ...hot, shared: true, mayChange: false }] } });
    const { user } = await openAt('/leads?status=["NEW"]&sort=-score&view=v-hot');
    await user.click(screen.getByRole('button', { name: 'Görünümü kaydet' }));
    await menuItem('Yeni görünüm olarak kaydet');
    expect(screen.queryByText('Görünümü güncelle')).toBeNull();
    expect(screen.queryByText('Görünümü sil')).toBeNull();
  });
});
