import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeSocket } from '@/testing/fake-socket';
import { aLead, aWholeLead, theLeadIs, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const gone = problem(401, 'identity.not-signed-in', 'Oturumunuz yok.');

describe('somebody who is signed out by another', () => {
  beforeEach(() => {
    signedIn();
    theListHolds([aLead({ fullName: 'Gizli Kişi' })]);
  });

  async function atWork() {
    const app = openApp('/leads');
    await screen.findByRole('link', { name: 'Gizli Kişi' });
    await waitFor(() => expect(FakeSocket.hears('leads')).toBe(true));
    server.on('GET /api/v1/session', gone);
    return app;
  }

  it('is at the door at once, and reads nothing any more', async () => {
    const { address } = await atWork();
    FakeSocket.end(4401);
    await waitFor(() => expect(address()).toBe('/sign-in?to=/leads'));
    expect(await screen.findByRole('button', { name: 'Giriş yap' })).toBeVisible();
    expect(screen.queryByText('Gizli Kişi')).toBeNull();
  });

  it('leaves no customer’s name behind, not even of a note that was begun', async () => {
    theLeadIs(aWholeLead({ id: 'l-1', fullName: 'Gizli Kişi' }));
    const { user, address } = openApp('/leads/l-1');
    await user.type(await screen.findByRole('textbox', { name: 'Not' }), 'Yarım');
    server.on('GET /api/v1/session', gone);
    FakeSocket.end(4401);
    await waitFor(() => expect(address()).toContain('/sign-in?to='));
    expect(await screen.findByText(/Oturumunuz/)).toBeVisible();
    expect(screen.queryByText(/Gizli Kişi/)).toBeNull();
  });

  it('is at the door when an answer says so', async () => {
    const { address } = await atWork();
    server.on('GET /api/v1/leads', gone);
    FakeSocket.frame({ type: 'lead_updated', seq: 1, topic: 'leads', data: { id: 'x' } });
    await waitFor(() => expect(address()).toBe('/sign-in?to=/leads'));
  });

  it('is told so once when what was sent is refused, and no unsaved word keeps the page', async () => {
    const { user, address } = await atWork();
    server.on('POST /api/v1/leads', gone);
    await user.keyboard('c');
    await user.type(await screen.findByLabelText('Ad soyad'), 'Yeni Kişi{Enter}');
    await waitFor(() => expect(address()).toContain('/sign-in?to='));
    expect(await screen.findAllByText(/Oturumunuz/)).toHaveLength(1);
  });

  it('keeps the page while only the line is away', async () => {
    await atWork();
    FakeSocket.end(1006);
    expect(await screen.findByText(/Canlı bağlantı koptu/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Gizli Kişi' })).toBeVisible();
  });
});
