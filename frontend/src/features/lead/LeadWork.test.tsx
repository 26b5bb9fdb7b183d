import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aWholeLead, theLeadIs } from '@/testing/leads';
import { menuItem, openApp } from '@/testing/open-app';
import { ayse, signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const lead = aWholeLead({ id: 'lead-fatma', status: 'NEW' });
const status = `POST /api/v1/leads/${lead.id}/status`;
const assignment = `POST /api/v1/leads/${lead.id}/assignment`;
const heading = () => screen.findByRole('heading', { level: 1, name: /Fatma Tosun/ });
const panel = () => within(screen.getByRole('complementary', { name: /Fatma Tosun/ }));
const bodies = (call: string) => server.asked(call).map((asked) => asked.body);

async function openLead() {
  const app = openApp(`/leads/${lead.id}`);
  await heading();
  return app;
}

describe('work on a lead', () => {
  beforeEach(() => {
    signedIn();
    theLeadIs(lead);
  });

  it('moves it at once and takes it back on request', async () => {
    server.on(status, ({ body }) => ({ json: { ...lead, ...(body as object) } }));
    const { user } = await openLead();
    await user.click(panel().getByRole('button', { name: 'Durum' }));
    await user.click(await menuItem('Ulaşıldı'));
    expect(within(await heading()).getByText('Ulaşıldı')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Geri al' }));
    await waitFor(() => expect(bodies(status)).toEqual([{ status: 'CONTACTED' }, { status: 'NEW' }]));
    expect(within(await heading()).getByText('Yeni')).toBeVisible();
  });

  it('shows the old status again when the server refuses, and says why', async () => {
    server.on(status, problem(409, 'lead.busy', 'Lead şu anda taşınıyor.'));
    const { user } = await openLead();
    await user.click(panel().getByRole('button', { name: 'Durum' }));
    await user.click(await menuItem('Dönüştü'));
    expect(await screen.findByText('Lead şu anda taşınıyor.')).toBeVisible();
    expect(within(await heading()).getByText('Yeni')).toBeVisible();
  });

  it('is lost for a reason, and cancelling keeps it', async () => {
    server.on(status, { json: { ...lead, status: 'LOST' } });
    const { user } = await openLead();
    await user.click(panel().getByRole('button', { name: 'Durum' }));
    await user.click(await menuItem('Kayıp'));
    await user.click(await screen.findByRole('button', { name: 'Vazgeç' }));
    expect(server.asked(status)).toHaveLength(0);
    await user.click(panel().getByRole('button', { name: 'Durum' }));
    await user.click(await menuItem('Kayıp'));
    await user.type(await screen.findByLabelText('Neden'), 'Bütçesi yok{Enter}');
    await waitFor(() => expect(bodies(status)).toEqual([{ status: 'LOST', reason: 'Bütçesi yok' }]));
  });

  it('gives it to a person and, on request, back to nobody', async () => {
    server.on(assignment, { json: { ...lead, status: 'ASSIGNED', assigneeId: ayse.id, assigneeName: ayse.name } });
    const { user } = await openLead();
    await user.click(screen.getByRole('button', { name: 'Ata' }));
    await user.type(await screen.findByPlaceholderText('Bul…'), 'yildirim');
    await user.click(await screen.findByText(ayse.name, { selector: '[role=option] *' }));
    await waitFor(() => expect(bodies(assignment)).toEqual([{ userId: ayse.id }]));
    await user.click(await screen.findByRole('button', { name: 'Geri al' }));
    await waitFor(() => expect(bodies(assignment)).toEqual([{ userId: ayse.id }, {}]));
  });

  it('keeps what was typed when a note is refused', async () => {
    const notes = `POST /api/v1/leads/${lead.id}/notes`;
    server.on(notes, problem(503, 'shared.unavailable', 'Birazdan yeniden deneyin.'));
    const { user } = await openLead();
    const field = screen.getByRole('textbox', { name: 'Not' });
    await user.type(field, 'Eşiyle konuşacak{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Birazdan yeniden deneyin.')).toBeVisible();
    expect(field).toHaveValue('Eşiyle konuşacak');
    server.on(notes, { json: lead });
    await user.click(screen.getByRole('button', { name: 'Kaydet' }));
    await waitFor(() => expect(field).toHaveValue(''));
  });

  it('logs a call with its result', async () => {
    const calls = `POST /api/v1/leads/${lead.id}/calls`;
    server.on(calls, { json: lead });
    const { user } = await openLead();
    await user.click(screen.getByRole('button', { name: 'Arama sonucu' }));
    await user.type(screen.getByRole('textbox', { name: 'Arama sonucu' }), 'Yarın gelecek');
    await user.click(screen.getByRole('button', { name: 'Kaydet' }));
    await waitFor(() => expect(bodies(calls)).toEqual([{ result: 'TALKED', text: 'Yarın gelecek' }]));
  });

  it('goes into the trash and comes back', async () => {
    server.on(`DELETE /api/v1/leads/${lead.id}`, { status: 204 });
    server.on(`POST /api/v1/leads/${lead.id}/restore`, { json: lead });
    const { user, address } = await openLead();
    await user.click(screen.getByRole('button', { name: 'Diğer işlemler' }));
    await user.click(await menuItem('Çöp kutusuna at'));
    await waitFor(() => expect(address()).toBe('/leads'));
    await user.click(await screen.findByRole('button', { name: 'Geri al' }));
    await waitFor(() => expect(server.asked(`POST /api/v1/leads/${lead.id}/restore`)).toHaveLength(1));
  });

  it('offers nothing to those who may only read', async () => {
    theLeadIs({ ...lead, allowed: ['read'] });
    await openLead();
    for (const name of ['Durum', 'Ata', 'Kaydet', 'Etiket'])
      expect(
        within(screen.getByRole('complementary', { name: /Fatma Tosun/ })).queryByRole('button', { name }),
      ).toBeNull();
  });

  it('says in words what changed, as it was and as it is', async () => {
    signedIn();
    server.on('GET /api/v1/leads/facets', {
      json: { items: [{ kind: 'assignee', value: ayse.id, label: ayse.name }] },
    });
    theLeadIs(lead, [
      {
        id: 'i-2',
        type: 'EDIT',
        description: '',
        at: new Date().toISOString(),
        before: { phone: '+905321112233' },
        after: { phone: '+905557301409' },
      },
      { id: 'i-1', type: 'ASSIGNMENT', description: '', at: new Date().toISOString(), after: { assigneeId: ayse.id } },
    ]);
    await openLead();
    expect(await screen.findByText('Telefon: +90 532 111 22 33 → +90 555 730 14 09')).toBeVisible();
    expect(await screen.findByText(`kimse → ${ayse.name}`)).toBeVisible();
  });
});
