import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { countDrafts, keepDraft } from '@/features/lead/drafts';
import { theListHolds } from '@/testing/leads';
import { menuItem, openApp } from '@/testing/open-app';
import { aSession, signedIn } from '@/testing/people';
import { server } from '@/testing/server';

it('asks before signing out takes a draft along, and leaves none on the page', async () => {
  signedIn();
  theListHolds([]);
  server.on('DELETE /api/v1/session', { status: 204 });
  keepDraft(aSession().user.id, 'l-1', { kind: 'note', text: 'Yarım kalan', result: 'TALKED' });
  const { user, address } = openApp('/leads');
  const leave = async () => {
    await user.click(await screen.findByRole('button', { name: /hesap menüsü/ }));
    await user.click(await menuItem('Çıkış yap'));
  };
  await leave();
  const question = within(await screen.findByRole('dialog', { name: 'Çıkış yapılsın mı?' }));
  expect(question.getByText(/1 not taslağınız var/)).toBeVisible();
  await user.click(question.getByRole('button', { name: 'Vazgeç' }));
  expect(server.asked('DELETE /api/v1/session')).toHaveLength(0);
  await leave();
  await user.click(await screen.findByRole('button', { name: 'Çıkış yap' }));
  await waitFor(() => expect(address()).toBe('/sign-in'));
  expect(countDrafts(aSession().user.id)).toBe(0);
});
