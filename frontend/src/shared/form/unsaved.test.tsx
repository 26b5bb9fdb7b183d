import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const confirm = vi.fn<(question: string) => boolean>();

async function openDialog() {
  const app = openApp('/users');
  await app.user.click(await screen.findByRole('button', { name: 'Kullanıcı ekle' }));
  await screen.findByRole('dialog', { name: 'Kullanıcı ekle' });
  return app;
}

beforeEach(() => {
  vi.stubGlobal('confirm', confirm);
  confirm.mockReset();
  signedIn();
  server.on('GET /api/v1/users', { json: { items: [] } });
});
afterEach(() => void vi.unstubAllGlobals());

it('a dialogue in which nothing was typed closes without a question', async () => {
  const { user } = await openDialog();
  await user.click(screen.getByRole('button', { name: 'Kapat' }));
  expect(confirm).not.toHaveBeenCalled();
  expect(screen.queryByRole('dialog', { name: 'Kullanıcı ekle' })).toBeNull();
});

it('a dialogue asks before it throws away what was typed', async () => {
  const { user } = await openDialog();
  await user.type(screen.getByLabelText('Ad soyad'), 'Yarım');
  confirm.mockReturnValueOnce(false);
  await user.click(screen.getByRole('button', { name: 'Kapat' }));
  expect(screen.getByLabelText('Ad soyad')).toHaveValue('Yarım');
  confirm.mockReturnValueOnce(true);
  await user.click(screen.getByRole('button', { name: 'Kapat' }));
  expect(screen.queryByRole('dialog', { name: 'Kullanıcı ekle' })).toBeNull();
});
