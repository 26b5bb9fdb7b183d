import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { ayse, signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const offboarding = `POST /api/v1/users/${ayse.id}/offboarding`;

async function openFor(preview: { sessions: number; tokens: number; openLeads: number }) {
  server.on(`GET /api/v1/users/${ayse.id}/offboarding`, { json: preview });
  server.on(offboarding, { json: preview });
  const { user } = openApp('/users');
  await user.click(await screen.findByRole('button', { name: `İşten ayrılma: ${ayse.name}` }));
  return { user, dialog: within(await screen.findByRole('dialog')) };
}

beforeEach(() => {
  signedIn();
  server.on('GET /api/v1/invitations', { json: { items: [], hasMailServer: true } });
});

it('hands nothing over of somebody who has no open lead', async () => {
  const { user, dialog } = await openFor({ sessions: 0, tokens: 0, openLeads: 0 });
  expect(await dialog.findByText('Devredilecek açık leadi yok.')).toBeVisible();
  expect(dialog.getByText(/Açık oturumu ve API anahtarı yok/)).toBeVisible();
  expect(dialog.queryByRole('combobox')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'İşten ayır' }));
  expect(await screen.findByText(`${ayse.name} ayrıldı`)).toBeVisible();
  await waitFor(() => expect(server.asked(offboarding)).toHaveLength(1));
});

it('says why nothing can be done when it cannot be read what would be handed over', async () => {
  server.on(`GET /api/v1/users/${ayse.id}/offboarding`, problem(500, 'shared.unexpected', 'Okunamadı.'));
  const { user } = openApp('/users');
  await user.click(await screen.findByRole('button', { name: `İşten ayrılma: ${ayse.name}` }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('Okunamadı.')).toBeVisible();
  expect(dialog.queryByRole('button', { name: /ayır/i })).toBeNull();
  server.on(`GET /api/v1/users/${ayse.id}/offboarding`, { json: { sessions: 0, tokens: 0, openLeads: 0 } });
  await user.click(dialog.getByRole('button', { name: 'Yeniden dene' }));
  expect(await dialog.findByRole('button', { name: 'İşten ayır' })).toBeEnabled();
});

it('says that leads stay unassigned when nobody takes them over', async () => {
  const { user, dialog } = await openFor({ sessions: 1, tokens: 0, openLeads: 3 });
  await user.click(await dialog.findByRole('button', { name: 'Ayır, 3 lead atanmamış kalsın' }));
  expect(await screen.findByText(`${ayse.name} ayrıldı, 3 lead atanmamış kaldı`)).toBeVisible();
});

it('offers to take the leads over whoever can see them, and nobody of a distributor', async () => {
  const people = [ayse, { ...ayse, id: 'u-mert', name: 'Mert Kaya' }];
  const own = { role: 'r-klinik', roleName: 'Klinik', scope: 'DISTRIBUTOR', distributorId: 'd-nova' };
  const partner = { ...ayse, ...own, id: 'u-nil', name: 'Nil Erbil' };
  server.on('GET /api/v1/users', {
    json: { items: [...people, partner, { ...ayse, id: 'u-clerk', name: 'Muhasebe', mayHoldLeads: false }] },
  });
  const { user, dialog } = await openFor({ sessions: 1, tokens: 0, openLeads: 3 });
  await user.click(await dialog.findByRole('combobox'));
  expect(await screen.findByRole('option', { name: 'Mert Kaya', hidden: true })).toBeInTheDocument();
  expect(screen.queryByRole('option', { name: 'Nil Erbil', hidden: true })).toBeNull();
  expect(screen.queryByRole('option', { name: 'Muhasebe', hidden: true })).toBeNull();
});
