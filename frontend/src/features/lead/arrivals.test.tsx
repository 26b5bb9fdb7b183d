import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LeadListItem } from '@/api/types';
import { FakeSocket } from '@/testing/fake-socket';
import { aLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

let leads: LeadListItem[];
let seq = 0;

const reads = () => server.asked('GET /api/v1/leads').length;
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

async function openList() {
  const app = openApp('/leads');
  await waitFor(() => expect(FakeSocket.hears('leads')).toBe(true));
  await settled();
  return app;
}

function arrives(lead: LeadListItem, type = 'lead_created', number = ++seq) {
  if (!leads.includes(lead)) leads.unshift(lead);
  FakeSocket.frame({ type, seq: number, topic: 'leads', data: { id: lead.id } });
}

function scrollTo(top: number): void {
  const list = screen.getByRole('table').parentElement ?? document.body;
  list.scrollTop = top;
  fireEvent.scroll(list);
}

describe('a lead that arrives', () => {
  beforeEach(() => {
    signedIn();
    leads = [aLead({ fullName: 'Ahmet Karaca' })];
    theListHolds(leads);
  });

  it('stands on the open list without a reload, marked as new', async () => {
    await openList();
    arrives(aLead({ fullName: 'Ferhunde Çağlayan' }));
    const link = await screen.findByRole('link', { name: 'Ferhunde Çağlayan' });
    expect(link.closest('tr')).toHaveAttribute('data-arrived', 'true');
    expect(screen.getByRole('link', { name: 'Ahmet Karaca' }).closest('tr')).not.toHaveAttribute('data-arrived');
  });

  it('fills a list that was empty', async () => {
    leads.length = 0;
    await openList();
    expect(screen.getByText('Henüz lead yok')).toBeVisible();
    arrives(aLead({ fullName: 'İlk Gelen' }));
    expect(await screen.findByRole('link', { name: 'İlk Gelen' })).toBeVisible();
  });

  it('is read with its neighbours when many come at once', async () => {
    await openList();
    const before = reads();
    for (const name of ['Bir', 'İki', 'Üç', 'Dört']) arrives(aLead({ fullName: name }));
    await screen.findByRole('link', { name: 'Dört' });
    await settled();
    expect(reads() - before).toBe(1);
  });

  it('moves no row while somebody reads further down, and says so', async () => {
    await openList();
    scrollTo(300);
    arrives(aLead({ fullName: 'Bekleyen Bir' }));
    arrives(aLead({ fullName: 'Bekleyen İki' }));
    expect(await screen.findByRole('button', { name: '2 yeni lead' })).toBeVisible();
    await settled();
    expect(screen.queryByRole('link', { name: 'Bekleyen Bir' })).toBeNull();
  });

  it('is shown by a press on what says so', async () => {
    const { user } = await openList();
    scrollTo(300);
    arrives(aLead({ fullName: 'Bekleyen Bir' }));
    await user.click(await screen.findByRole('button', { name: '1 yeni lead' }));
    const link = await screen.findByRole('link', { name: 'Bekleyen Bir' });
    expect(link.closest('tr')).toHaveAttribute('data-arrived', 'true');
    expect(screen.queryByRole('button', { name: /yeni lead$/ })).toBeNull();
  });

  it('is shown when the reader comes back to the top', async () => {
    await openList();
    scrollTo(300);
    arrives(aLead({ fullName: 'Bekleyen Bir' }));
    await screen.findByRole('button', { name: '1 yeni lead' });
    scrollTo(0);
    expect(await screen.findByRole('link', { name: 'Bekleyen Bir' })).toBeVisible();
  });

  it('is counted once when its frame comes twice', async () => {
    await openList();
    scrollTo(300);
    const lead = aLead({ fullName: 'Bekleyen Bir' });
    arrives(lead, 'lead_created', 900);
    arrives(lead, 'lead_created', 900);
    expect(await screen.findByRole('button', { name: '1 yeni lead' })).toBeVisible();
  });

  it('leaves the list when it is gone, also while somebody reads further down', async () => {
    const going = aLead({ fullName: 'Giden Biri' });
    leads.push(going);
    await openList();
    scrollTo(300);
    arrives(aLead({ fullName: 'Bekleyen Bir' }));
    leads.splice(leads.indexOf(going), 1);
    FakeSocket.frame({ type: 'lead_gone', seq: ++seq, topic: 'leads', data: { id: going.id } });
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Giden Biri' })).toBeNull());
    expect(screen.queryByRole('link', { name: 'Bekleyen Bir' })).toBeNull();
  });

  it('is read anew when it changes', async () => {
    await openList();
    const [lead] = leads;
    if (lead) Object.assign(lead, { status: 'CONVERTED' });
    FakeSocket.frame({ type: 'lead_updated', seq: ++seq, topic: 'leads', data: { id: lead?.id } });
    expect(await screen.findByText('Dönüştü')).toBeVisible();
  });
});
