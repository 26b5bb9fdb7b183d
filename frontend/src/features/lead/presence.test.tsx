import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeSocket } from '@/testing/fake-socket';
import { aWholeLead, theLeadIs } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const lead = aWholeLead({ id: 'lead-fatma' });
const topic = `lead:${lead.id}`;
let seq = 10;
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 100)));

function told(id: string, name: string, here: boolean) {
  FakeSocket.frame({ type: 'viewing', topic, data: { viewer: { id, name }, here } });
}

describe('presence on a lead', () => {
  beforeEach(() => {
    signedIn();
    theLeadIs(lead);
  });

  it('tells others that I am here, and says who else is', async () => {
    openApp(`/leads/${lead.id}`);
    await screen.findByRole('heading', { level: 1, name: /Fatma Tosun/ });
    await waitFor(() => expect(FakeSocket.said('viewing')).toContainEqual({ type: 'viewing', topic, here: true }));
    told('u-ayse', 'Ayşe Yıldırım', true);
    expect(await screen.findByText('Ayşe Yıldırım bakıyor')).toBeVisible();
    told('u-ayse', 'Ayşe Yıldırım', false);
    await waitFor(() => expect(screen.queryByText(/bakıyor/)).toBeNull());
  });

  it('answers whoever has just come, and reads nothing anew for it', async () => {
    openApp(`/leads/${lead.id}`);
    await screen.findByRole('heading', { level: 1, name: /Fatma Tosun/ });
    await waitFor(() => expect(FakeSocket.said('viewing')).toHaveLength(1));
    const read = server.asked(`GET /api/v1/leads/${lead.id}`).length;
    told('u-ayse', 'Ayşe Yıldırım', true);
    expect(FakeSocket.said('viewing')).toHaveLength(2);
    told('u-ayse', 'Ayşe Yıldırım', true);
    await act(async () => {});
    expect(FakeSocket.said('viewing')).toHaveLength(2);
    expect(server.asked(`GET /api/v1/leads/${lead.id}`)).toHaveLength(read);
  });

  it('says who writes, and tells others when I do', async () => {
    const { user } = openApp(`/leads/${lead.id}`);
    await screen.findByRole('heading', { level: 1, name: /Fatma Tosun/ });
    told('u-ayse', 'Ayşe Yıldırım', true);
    const read = server.asked(`GET /api/v1/leads/${lead.id}`).length;
    FakeSocket.frame({ type: 'typing', topic, data: { viewer: { id: 'u-ayse', name: 'Ayşe Yıldırım' } } });
    expect(await screen.findByText('Ayşe Yıldırım yazıyor…')).toBeVisible();
    await settled();
    expect(server.asked(`GET /api/v1/leads/${lead.id}`)).toHaveLength(read);
    await user.type(await screen.findByRole('textbox', { name: 'Not' }), 'Aradım');
    expect(FakeSocket.said('typing')).toEqual([{ type: 'typing', topic }]);
  });

  it('reads the lead anew when its own topic tells that somebody changed it', async () => {
    openApp(`/leads/${lead.id}`);
    await screen.findByRole('heading', { level: 1, name: /Fatma Tosun/ });
    await waitFor(() => expect(FakeSocket.hears(topic)).toBe(true));
    const read = server.asked(`GET /api/v1/leads/${lead.id}`).length;
    seq += 1;
    FakeSocket.frame({ type: 'lead_updated', seq, topic: 'deals', topics: ['deals', topic], data: { id: lead.id } });
    await waitFor(() => expect(server.asked(`GET /api/v1/leads/${lead.id}`)).toHaveLength(read + 1));
  });

  it('closes with a calm word when the lead is gone, but not when I sent it away', async () => {
    openApp(`/leads/${lead.id}`);
    await screen.findByRole('heading', { level: 1, name: /Fatma Tosun/ });
    await waitFor(() => expect(FakeSocket.hears(topic)).toBe(true));
    const gone = (by: string) => FakeSocket.frame({ type: 'lead_gone', seq: ++seq, topic, data: { id: lead.id, by } });
    gone('u-selim');
    await act(async () => {});
    expect(screen.getByRole('heading', { level: 1, name: /Fatma Tosun/ })).toBeVisible();
    gone('u-ayse');
    expect(await screen.findByText(/Fatma Tosun artık listenizde değil/)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('heading', { level: 1, name: /Fatma Tosun/ })).toBeNull());
  });

  it('does not name myself', async () => {
    openApp(`/leads/${lead.id}`);
    await screen.findByRole('heading', { level: 1, name: /Fatma Tosun/ });
    told('u-selim', 'Selim Aras', true);
    expect(screen.queryByText(/bakıyor/)).toBeNull();
  });
});
