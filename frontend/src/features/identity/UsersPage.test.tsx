import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { ayse, signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const change = `PATCH /api/v1/users/${ayse.id}`;
const changes = () => server.asked(change).map(({ body, headers }) => [body, headers.get('If-Match')]);

beforeEach(() => {
  signedIn();
  server.on('GET /api/v1/users', { json: { items: [{ ...ayse, version: 4 }] } });
  server.on('GET /api/v1/invitations', { json: { items: [], hasMailServer: true } });
});

it('lets whoever was switched off by mistake in again', async () => {
  server.on(change, { json: { ...ayse, active: false, version: 5 } });
  const { user } = openApp('/users');
  await user.click(await screen.findByRole('switch', { name: `Etkin: ${ayse.name}` }));
  expect(await screen.findByText(`${ayse.name} artık giriş yapamaz`)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Geri al' }));
  await waitFor(() =>
    expect(changes()).toEqual([
      [{ active: false }, '"4"'],
      [{ active: true }, '"5"'],
    ]),
  );
});

it('reads again on request what somebody may see', async () => {
  const access = `GET /api/v1/users/${ayse.id}/access`;
  server.on(access, problem(500, 'shared.unexpected', 'Okunamadı.'));
  const { user } = openApp('/users');
  await user.click(await screen.findByRole('button', { name: `Ne görür: ${ayse.name}` }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('Okunamadı.')).toBeVisible();
  server.on(access, { json: { modules: [{ module: 'lead', reason: 'OWN', records: 3, actions: [] }] } });
  await user.click(dialog.getByRole('button', { name: 'Yeniden dene' }));
  expect(await dialog.findByRole('heading', { name: /Leadler/ })).toBeVisible();
});
