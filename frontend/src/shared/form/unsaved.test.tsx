import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

async function openDialog() {
  const app = openApp('/users');
  await app.user.click(await screen.findByRole('button', { name: 'Kullanıcı ekle' }));
  await screen.findByRole('dialog', { name: 'Kullanıcı ekle' });
  return app;
}
const question = () => screen.findByRole('dialog', { name: 'Kaydetmeden çıkılsın mı?' });
const form = () => screen.queryByRole('dialog', { name: 'Kullanıcı ekle' });

beforeEach(() => {
  signedIn();
  server.on('GET /api/v1/users', { json: { items: [] } });
});

it('a dialogue in which nothing was typed closes without a question', async () => {
  const { user } = await openDialog();
  await user.click(screen.getByRole('button', { name: 'Kapat' }));
  expect(form()).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('a dialogue asks before it throws away what was typed, with the focus on what keeps it', async () => {
  const { user } = await openDialog();
  await user.type(screen.getByLabelText('Ad soyad'), 'Yarım');
  await user.click(screen.getByRole('button', { name: 'Kapat' }));
  const stay = within(await question()).getByRole('button', { name: 'Düzenlemeye dön' });
  await waitFor(() => expect(stay).toHaveFocus());
  await user.click(stay);
  expect(screen.getByLabelText('Ad soyad')).toHaveValue('Yarım');
  await user.click(screen.getByRole('button', { name: 'Kapat' }));
  await user.click(within(await question()).getByRole('button', { name: 'Kaydetmeden çık' }));
  await waitFor(() => expect(form()).toBeNull());
});

it('the key that ends the question leaves what it was about', async () => {
  const { user } = await openDialog();
  const name = screen.getByLabelText('Ad soyad');
  await user.type(name, 'Yarım{Escape}');
  await question();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Kaydetmeden çıkılsın mı?' })).toBeNull());
  expect(form()).not.toBeNull();
  expect(name).toHaveValue('Yarım');
  await waitFor(() => expect(name).toHaveFocus());
});
