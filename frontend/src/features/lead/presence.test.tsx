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

function told(id: string, name: string, here: boolean) {
  seq += 1;
  FakeSocket.frame({ type: 'viewing', seq, topic, data: { viewer: { id, name }, here } });
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

  it('does not name myself', async () => {
    openApp(`/leads/${lead.id}`);
    await screen.findByRole('heading', { level: 1, name: /Fatma Tosun/ });
    told('u-selim', 'Selim Aras', true);
    expect(screen.queryByText(/bakıyor/)).toBeNull();
  });
});
