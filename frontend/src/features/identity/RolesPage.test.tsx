import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const rights = ['lead:read', 'lead:comment', 'lead:export', 'audit:read'];
const staff = {
  id: 'STAFF',
  name: 'STAFF',
  builtIn: true,
  scope: 'OWN',
  rights: ['lead:read', 'lead:comment', 'audit:read'],
  holders: 4,
  giveable: true,
  version: 1,
};

function openRoles(own: string[]) {
  signedIn({ rights: own });
  server.on('GET /api/v1/roles', { json: { items: [staff], rights } });
  return openApp('/roles');
}

describe('a built-in role', () => {
  beforeEach(() => server.on('POST /api/v1/roles', { status: 201, json: { ...staff, id: 'r-1' } }));

  it('tells what it may and what not', async () => {
    const { user } = openRoles(['lead:read', 'user:read']);
    await user.click(await screen.findByRole('button', { name: 'Temsilci: yetkilerini göster' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Temsilci' }));
    expect(dialog.getByText('Kendisine atananlar')).toBeVisible();
    expect(dialog.getByText('Not yazma').closest('li')).toHaveAttribute('data-held');
    expect(dialog.getByText('Dışa aktarma').closest('li')).not.toHaveAttribute('data-held');
    expect(dialog.queryByRole('button', { name: 'Yeni rol olarak kopyala' })).toBeNull();
    expect(screen.queryByRole('button', { name: /kopyala/ })).toBeNull();
  });

  it('becomes a new one with what it may, as far as one may give that', async () => {
    const { user } = openRoles(['lead:read', 'lead:comment', 'user:read', 'role:manage']);
    await user.click(await screen.findByRole('button', { name: 'Temsilci: yetkilerini göster' }));
    await user.click(await screen.findByRole('button', { name: 'Yeni rol olarak kopyala' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Rol ekle' }));
    expect(dialog.getByLabelText('Rolün adı')).toHaveValue('Temsilci (kopya)');
    await user.click(dialog.getByRole('button', { name: 'Kaydet' }));
    await waitFor(() =>
      expect(server.asked('POST /api/v1/roles').map(({ body }) => body)).toEqual([
        { name: 'Temsilci (kopya)', scope: 'OWN', rights: ['lead:read', 'lead:comment'] },
      ]),
    );
  });
});
