import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeSocket } from '@/testing/fake-socket';
import { aLead, aWholeLead, theListHolds } from '@/testing/leads';
import { menuItem, openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const names = ['Ada', 'Berk', 'Can', 'Derya'];

async function openList() {
  const app = openApp('/leads');
  await screen.findByRole('link', { name: 'Ada' });
  return app;
}

const chosen = () => screen.getAllByRole('checkbox', { checked: true }).map((box) => box.getAttribute('aria-label'));

describe('the keys of the list', () => {
  beforeEach(() => {
    signedIn();
    theListHolds(names.map((fullName) => aLead({ fullName })));
  });

  it('choose rows one by one, and Esc lets go', async () => {
    const { user } = await openList();
    await user.keyboard('jx');
    await user.keyboard('jj ');
    expect(chosen()).toEqual(['Ada seç', 'Can seç']);
    expect(screen.getByText('2 seçili')).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('2 seçili')).toBeNull());
  });

  it('extend the choice with Shift', async () => {
    const { user } = await openList();
    await user.keyboard('jx{Shift>}JJ{/Shift}');
    expect(chosen()).toEqual(['Ada seç', 'Berk seç', 'Can seç']);
  });

  it('take the whole page with Ctrl+A', async () => {
    const { user } = await openList();
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('4 seçili')).toBeVisible();
  });

  it('tick every row in sight once everything that matches is chosen, and let go of one', async () => {
    const { user } = await openList();
    server.on('GET /api/v1/leads', { json: { items: [], total: 40 } });
    await user.keyboard('jx');
    await user.click(await screen.findByRole('button', { name: /eşleşenin tümünü seç/ }));
    expect(chosen()).toEqual(['Bu sayfadakilerin hepsini seç', ...names.map((name) => `${name} seç`)]);
    await user.click(screen.getByRole('checkbox', { name: 'Can seç' }));
    expect(chosen()).toEqual(['Ada seç', 'Berk seç', 'Derya seç']);
    expect(screen.getByText('3 seçili')).toBeVisible();
  });

  it('choose nothing while somebody types', async () => {
    const { user } = await openList();
    await user.keyboard('j');
    await user.type(screen.getByRole('searchbox'), 'x x');
    expect(screen.queryByText(/seçili/)).toBeNull();
  });

  it('step to the first lead of the next page behind the last of this one', async () => {
    const [first, second] = [aWholeLead({ fullName: 'Son' }), aWholeLead({ fullName: 'Sonraki' })];
    server.on('GET /api/v1/leads', ({ query }) => ({
      json: query.get('cursor') ? { items: [second], total: 2 } : { items: [first], nextCursor: 'weiter', total: 2 },
    }));
    for (const lead of [first, second]) server.on(`GET /api/v1/leads/${lead.id}`, { json: lead });
    const { user, address } = openApp(`/leads/${first.id}`);
    await screen.findByRole('heading', { level: 1, name: /Son/ });
    await screen.findByText('Lead 1 / 2');
    await user.keyboard('j');
    await waitFor(() => expect(address()).toBe(`/leads/${second.id}?cursor=weiter&page=2`));
  });
});

describe('choosing by touch', () => {
  beforeEach(() => {
    signedIn();
    theListHolds(names.map((fullName) => aLead({ fullName })));
  });
  const card = (name: string) => screen.getByRole('link', { name }).closest('tr') ?? document.body;
  const touch = { pointerType: 'touch', clientX: 20, clientY: 20 };

  it('chooses cards instead of opening them once it is begun, also by their name, until it is done', async () => {
    const { user, address } = await openList();
    await user.click(screen.getByRole('button', { name: 'Seç' }));
    await user.click(card('Ada'));
    await user.click(screen.getByRole('link', { name: 'Berk' }));
    expect(chosen()).toEqual(['Ada seç', 'Berk seç']);
    await user.click(card('Ada'));
    expect(chosen()).toEqual(['Berk seç']);
    expect(address()).toBe('/leads');
    await user.click(screen.getByRole('button', { name: 'Bitti' }));
    expect(screen.queryByText(/seçili/)).toBeNull();
    await user.click(card('Ada'));
    await waitFor(() => expect(address()).toMatch(/^\/leads\/lead-/));
  });

  it('is begun by a finger that rests on a card, and not by one that scrolls', async () => {
    const { address } = await openList();
    fireEvent.pointerDown(card('Can'), touch);
    fireEvent.pointerMove(card('Can'), { ...touch, clientY: 80 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(screen.queryByText('1 seçili')).toBeNull();
    fireEvent.pointerDown(card('Can'), touch);
    expect(await screen.findByText('1 seçili')).toBeVisible();
    fireEvent.pointerUp(card('Can'), touch);
    fireEvent.click(card('Can'));
    expect(chosen()).toEqual(['Can seç']);
    expect(address()).toBe('/leads');
  });

  it('says that a touch chooses, also while nothing is chosen, and ends by a verb and by Esc', async () => {
    const { user, address } = await openList();
    fireEvent.pointerDown(card('Can'), touch);
    await screen.findByText('1 seçili');
    fireEvent.pointerUp(card('Can'), touch);
    fireEvent.click(card('Can'));
    await user.click(card('Can'));
    expect(screen.getByText('Seçmek istediğiniz leadlere dokunun')).toBeVisible();
    expect(screen.queryByRole('toolbar')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Seçimi bitir' }));
    expect(screen.queryByText(/Seçmek istediğiniz/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Seç' }));
    expect(screen.getByText(/Seçmek istediğiniz/)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/Seçmek istediğiniz/)).toBeNull();
    await user.click(card('Ada'));
    await waitFor(() => expect(address()).toMatch(/^\/leads\/lead-/));
  });

  it('has the export behind the menu of a phone', async () => {
    const { user, address } = await openList();
    await user.click(screen.getByRole('button', { name: 'Liste işlemleri' }));
    await user.click(await menuItem('Dışa aktar'));
    await waitFor(() => expect(address()).toContain('export=true'));
  });
});

describe('a lead that leaves the list while it is open', () => {
  it('leaves its place to the next one', async () => {
    signedIn();
    const leads = [
      aWholeLead({ fullName: 'Önce' }),
      aWholeLead({ fullName: 'Giden' }),
      aWholeLead({ fullName: 'Sonra' }),
    ];
    theListHolds(leads);
    for (const lead of leads) server.on(`GET /api/v1/leads/${lead.id}`, { json: lead });
    const [, going, after] = leads;
    const { user, address } = openApp(`/leads/${going?.id}`);
    await screen.findByText('Lead 2 / 3');
    leads.splice(1, 1);
    FakeSocket.frame({ type: 'lead_updated', seq: 1, topic: 'leads', data: { id: going?.id } });
    await screen.findByText('Bu listede değil artık');
    await user.keyboard('j');
    await waitFor(() => expect(address()).toBe(`/leads/${after?.id}`));
  });

  it('has no place in another list, which is not said to have lost it', async () => {
    signedIn();
    const [open, other] = [aWholeLead({ fullName: 'Açık' }), aWholeLead({ fullName: 'Başka' })];
    server.on('GET /api/v1/leads', ({ query }) => ({
      json: { items: query.has('status') ? [other] : [open], total: 1 },
    }));
    server.on(`GET /api/v1/leads/${open.id}`, { json: open });
    const { user, address } = openApp(`/leads/${open.id}`);
    await screen.findByText('Lead 1 / 1');
    await user.click(screen.getByRole('tab', { name: /^Yeni/ }));
    await screen.findByRole('link', { name: 'Başka' });
    expect(screen.queryByText('Bu listede değil artık')).toBeNull();
    await user.keyboard('j');
    expect(address()).toContain(open.id);
  });
});

describe('the columns', () => {
  beforeEach(() => {
    signedIn();
    theListHolds([aLead({ tags: ['sıcak'] })]);
  });

  it('are chosen and stand in the URL', async () => {
    const { user, address } = openApp('/leads');
    await screen.findByRole('link', { name: 'Fatma Tosun' });
    await user.click(screen.getByRole('button', { name: 'Sütunlar' }));
    await user.click(await screen.findByLabelText('Etiketler'));
    await waitFor(() => expect(address()).toContain('"tags"'));
    expect(screen.getByText('sıcak')).toBeVisible();
  });

  it('are those that the URL says', async () => {
    openApp('/leads?columns=["email"]');
    await screen.findByRole('link', { name: 'Fatma Tosun' });
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['', 'Lead', 'E-posta']);
  });
});
