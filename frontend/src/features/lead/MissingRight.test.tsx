import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { aLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';

beforeEach(() => {
  signedIn({ rights: ['lead:read', 'lead:comment'], scopes: { lead: 'DISTRIBUTOR' } });
  theListHolds([aLead()]);
});

it('says who may export when an address asks for it, and leads back to the list', async () => {
  const { user, address } = openApp('/leads?export=true');
  const dialog = within(await screen.findByRole('dialog', { name: 'Dışa aktarma size açık değil' }));
  expect(dialog.getByText(/“Leadler: Dışa aktarma” yetkisi gerekir/)).toBeVisible();
  await user.click(dialog.getAllByRole('button', { name: 'Kapat' }).at(-1) ?? document.body);
  await waitFor(() => expect(address()).toBe('/leads'));
});

it('says who may enter leads', async () => {
  openApp('/leads?new=true');
  expect(await screen.findByRole('dialog', { name: 'Yeni lead giremezsiniz' })).toBeVisible();
});
