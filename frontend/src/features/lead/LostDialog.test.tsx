import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { aWholeLead, theLeadIs } from '@/testing/leads';
import { menuItem, openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const lead = aWholeLead({ id: 'lead-fatma', status: 'NEW' });
const status = `POST /api/v1/leads/${lead.id}/status`;

async function losing() {
  const { user } = openApp(`/leads/${lead.id}`);
  const panel = within(await screen.findByRole('complementary', { name: /Fatma Tosun/ }));
  await user.click(await panel.findByRole('button', { name: 'Durum' }));
  await user.click(await menuItem('Kayıp'));
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Lead neden kaybedildi?' })) };
}

beforeEach(() => {
  signedIn();
  const used = ['Üç denemede ulaşılamadı', 'FİYAT YÜKSEK GELDİ', 'Taşındı, artık şehir dışında yaşıyor ve gelemiyor'];
  server.on('GET /api/v1/leads/facets', {
    json: { items: used.map((value) => ({ kind: 'lostReason', value })) },
  });
  theLeadIs(lead);
  server.on(status, { json: { ...lead, status: 'LOST' } });
});

it('puts what the organisation wrote before first, and no reason twice', async () => {
  const { user, dialog } = await losing();
  const offered = dialog.getAllByRole('button').map((button) => button.textContent);
  const first = offered.indexOf('Üç denemede ulaşılamadı');
  expect(first).toBeGreaterThanOrEqual(0);
  expect(offered[first + 1]).toBe('FİYAT YÜKSEK GELDİ');
  expect(offered.filter((words) => /^f[iİ]yat/i.test(words ?? ''))).toHaveLength(1);
  await user.click(dialog.getByRole('button', { name: 'Üç denemede ulaşılamadı' }));
  await waitFor(() =>
    expect(server.asked(status).map(({ body }) => body)).toEqual([
      { status: 'LOST', reason: 'Üç denemede ulaşılamadı' },
    ]),
  );
});

it('finds a long one by a word of it while one types, and takes own words all the same', async () => {
  const { user, dialog } = await losing();
  const field = dialog.getByLabelText('Neden');
  await user.type(field, 'sehir');
  expect(await screen.findByRole('option', { name: /artık şehir dışında/, hidden: true })).toBeInTheDocument();
  await user.type(field, ' değiştirdi{Enter}');
  await waitFor(() =>
    expect(server.asked(status).map(({ body }) => body)).toEqual([{ status: 'LOST', reason: 'sehir değiştirdi' }]),
  );
});

it('is closed by one press of the key while no list is open', async () => {
  const { user } = await losing();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Lead neden kaybedildi?' })).toBeNull());
});
