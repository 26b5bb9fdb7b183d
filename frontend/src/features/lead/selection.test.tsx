import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aLead, aWholeLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
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
