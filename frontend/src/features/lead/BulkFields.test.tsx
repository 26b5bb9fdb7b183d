import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { ayse, signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const OPTION = '[role=option] *';
const BULK = 'POST /api/v1/leads/bulk';

async function openBulk(action: string) {
  const app = openApp('/leads');
  await screen.findByRole('link', { name: 'Fatma Tosun' });
  await app.user.keyboard('jx');
  await app.user.click(
    within(await screen.findByRole('toolbar', { name: 'Seçili leadler' })).getByRole('button', { name: action }),
  );
  return { ...app, dialog: within(await screen.findByRole('dialog')) };
}

const sent = () => server.asked(BULK).map(({ body }) => (body as { action: unknown }).action);

describe('what many leads are given at once', () => {
  beforeEach(() => {
    signedIn();
    theListHolds([aLead()]);
    server.on(BULK, { status: 202, json: { id: 'j-1', state: 'QUEUED' } });
    server.on('GET /api/v1/leads/facets', {
      json: {
        items: [
          { kind: 'tag', value: 'sıcak' },
          { kind: 'tag', value: 'fuar' },
          { kind: 'form', value: 'f-1', label: 'Sıcak satış' },
        ],
      },
    });
  });

  it('is a tag that others have, found without Turkish letters too', async () => {
    const { user, dialog } = await openBulk('Etiketle');
    await user.type(dialog.getByLabelText('Etiket'), 'sic');
    await screen.findByText('sıcak', { selector: OPTION });
    expect([...document.querySelectorAll('[role=option]')].map((each) => each.textContent)).toEqual(['sıcak']);
    await user.click(screen.getByText('sıcak', { selector: OPTION }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(sent()).toEqual([{ type: 'TAG', tag: 'sıcak' }]));
  });

  it('is a tag that nobody had before', async () => {
    const { user, dialog } = await openBulk('Etiketle');
    await user.type(dialog.getByLabelText('Etiket'), 'yepyeni{Enter}');
    await waitFor(() => expect(sent()).toEqual([{ type: 'TAG', tag: 'yepyeni' }]));
  });

  it('says why nobody can be chosen when they cannot be fetched, and fetches them again', async () => {
    server.on('GET /api/v1/users', problem(500, 'shared.unexpected', 'Kişiler okunamadı.'));
    const { user, dialog } = await openBulk('Ata');
    expect(await dialog.findByRole('alert')).toHaveTextContent('Liste alınamadı. Kişiler okunamadı.');
    server.on('GET /api/v1/users', { json: { items: [ayse] } });
    await user.click(dialog.getByRole('button', { name: 'Yeniden dene' }));
    await waitFor(() => expect(dialog.queryByRole('alert')).toBeNull());
    await user.click(dialog.getByLabelText('Kime'));
    expect(await screen.findByText(ayse.name, { selector: '[role=option] *' })).toBeInTheDocument();
  });

  it('are people who can see them, and nobody of a distributor', async () => {
    const partner = { ...ayse, id: 'u-nil', name: 'Nil Erbil', scope: 'DISTRIBUTOR', distributorId: 'd-nova' };
    server.on('GET /api/v1/users', {
      json: { items: [ayse, partner, { ...ayse, id: 'u-g', name: 'Yetkisiz', mayHoldLeads: false }] },
    });
    const { user, dialog } = await openBulk('Ata');
    await user.click(dialog.getByLabelText('Kime'));
    await screen.findByText(ayse.name, { selector: '[role=option] *' });
    expect([...document.querySelectorAll('[role=option]')].map((each) => each.textContent)).toEqual([ayse.name]);
  });

  it('tells how many have arrived since everything was chosen, and takes them along when pressed again', async () => {
    let total = 12;
    server.on('GET /api/v1/leads', () => ({ json: { items: [aLead({ fullName: 'Fatma Tosun' })], total } }));
    const app = openApp('/leads');
    await screen.findByRole('link', { name: 'Fatma Tosun' });
    await app.user.keyboard('jx');
    await app.user.click(await screen.findByRole('button', { name: '12 eşleşenin tümünü seç' }));
    await app.user.click(screen.getByRole('button', { name: 'Etiketle' }));
    const dialog = within(await screen.findByRole('dialog'));
    total = 17;
    server.on(BULK, problem(409, 'lead.selection-changed', 'Listeyi yenileyip yeniden seçin.'));
    await app.user.type(dialog.getByLabelText('Etiket'), 'fuar{Enter}');
    expect(await dialog.findByText('5 lead daha geldi; yeniden basarsanız onlar da dahil olur.')).toBeVisible();
    expect(dialog.queryByText('Listeyi yenileyip yeniden seçin.')).toBeNull();
    total = 14;
    await app.user.click(dialog.getByRole('button', { name: '17 leadi etiketle' }));
    expect(await dialog.findByText(/^3 lead artık eşleşmiyor/)).toBeVisible();
    server.on(BULK, { status: 202, json: { id: 'j-1', state: 'QUEUED' } });
    await app.user.click(dialog.getByRole('button', { name: '14 leadi etiketle' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const counts = server.asked(BULK).map(({ body }) => (body as { selection: { expectedCount: number } }).selection);
    expect(counts.map(({ expectedCount }) => expectedCount)).toEqual([12, 17, 14]);
  });

  it('is one of the common reasons for a loss', async () => {
    const { user, dialog } = await openBulk('Durum');
    await user.click(dialog.getByLabelText('Durum'));
    await user.click(await screen.findByText('Kayıp', { selector: OPTION }));
    await user.type(dialog.getByLabelText(/^Neden/), 'fiyat');
    await user.click(await screen.findByText(/fiyat/i, { selector: OPTION }));
    await user.click(dialog.getByText(/^1 lead/).closest('button') ?? document.body);
    await waitFor(() =>
      expect(sent()).toEqual([expect.objectContaining({ status: 'LOST', reason: expect.stringMatching(/fiyat/i) })]),
    );
  });
});
