import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
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
