import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';
import { anOffer } from './offer-fixture';

const open = anOffer('OPEN');

beforeEach(() => {
  signedIn({ rights: ['lead:read', 'lead:comment'], scopes: { lead: 'DISTRIBUTOR' } });
  server.on('GET /api/v1/offers', { json: { items: [open], nextCursor: null } });
  server.on('GET /api/v1/offers/stats', { json: { open: 1, undecided: 0, distributors: [] } });
});

it('shows the lead masked and accepts it by the keyboard', async () => {
  server.on('POST /api/v1/offers/*/acceptance', { json: { ...open, state: 'ACCEPTED' } });
  const { user } = openApp('/offers');
  await screen.findByText('A••• Y•••');
  expect(screen.queryByRole('button', { name: 'Sonraki' })).toBeNull();
  await user.keyboard('ja');
  await screen.findByText('Kabul ettiniz: lead artık sizin.');
  expect(server.asked('POST /api/v1/offers/*/acceptance')).toHaveLength(1);
});

it('asks for a reason, and for words when it is another', async () => {
  const { user } = openApp('/offers');
  await screen.findByText('A••• Y•••');
  await user.click(await screen.findByRole('button', { name: 'Reddet' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Reddet' }));
  await screen.findByText('Bir neden seçin');
  await user.click(screen.getByLabelText('Başka'));
  await user.click(dialog.getByRole('button', { name: 'Reddet' }));
  await screen.findByText('Birkaç kelime yazın');
  expect(server.asked('POST /api/v1/offers/*/decline')).toHaveLength(0);
});

it('says beside its place in the menu how many wait', async () => {
  openApp('/offers');
  expect((await screen.findAllByRole('link', { name: /Teklifler.*1/ })).length).toBeGreaterThan(0);
});

it('leads to the offers that are not on the first page', async () => {
  server.on('GET /api/v1/offers', ({ query }) => ({
    json: query.get('cursor')
      ? { items: [{ ...open, id: 'o-2', preview: { ...open.preview, name: 'Z••• K•••' } }] }
      : { items: [open], nextCursor: 'next' },
  }));
  const { user } = openApp('/offers');
  await screen.findByText('A••• Y•••');
  await user.click(screen.getByRole('button', { name: 'Sonraki' }));
  await screen.findByText('Z••• K•••');
  await user.click(screen.getByRole('button', { name: 'Önceki' }));
  await screen.findByText('A••• Y•••');
});

it('never accepts by a key that opens', async () => {
  const { user } = openApp('/offers');
  await screen.findByText('A••• Y•••');
  await user.keyboard('j{Enter}');
  expect(server.asked('POST /api/v1/offers/*/acceptance')).toHaveLength(0);
});
