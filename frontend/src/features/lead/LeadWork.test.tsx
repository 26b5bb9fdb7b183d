import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aWholeLead, theLeadIs, theListHolds } from '@/testing/leads';
import { menuItem, openApp } from '@/testing/open-app';
import { ayse, signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const lead = aWholeLead({ id: 'lead-fatma', status: 'NEW' });
const status = `POST /api/v1/leads/${lead.id}/status`;
const assignment = `POST /api/v1/leads/${lead.id}/assignment`;
const heading = () => screen.findByRole('heading', { level: 1, name: /Fatma Tosun/ });
const undo = `POST /api/v1/leads/${lead.id}/undo`;
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
    server.on(status, ({ body }) => ({ json: { ...lead, ...(body as object), version: 4 } }));
    server.on(undo, { json: { ...lead, version: 5 } });
    const { user } = await openLead();
    await user.click(panel().getByRole('button', { name: 'Durum' }));
    await user.click(await menuItem('Ulaşıldı'));
    expect(within(await heading()).getByText('Ulaşıldı')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Geri al' }));
    await waitFor(() => expect(server.asked(undo).map(({ headers }) => headers.get('If-Match'))).toEqual(['"4"']));
    expect(bodies(status)).toEqual([{ status: 'CONTACTED' }]);
    expect(within(await heading()).getByText('Yeni')).toBeVisible();
  });

  it('offers the undo also when the next lead is open before the answer is there', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    server.on(status, async () => {
      await answered;
      return { json: { ...lead, status: 'CONTACTED', version: 4 } };
    });
    const next = aWholeLead({ fullName: 'Sıradaki' });
    theListHolds([lead, next]);
    server.on(`GET /api/v1/leads/${next.id}`, { json: next });
    const { user } = await openLead();
    await user.click(panel().getByRole('button', { name: 'Durum' }));
    await user.click(await menuItem('Ulaşıldı'));
    await user.keyboard('j');
    await screen.findByRole('heading', { level: 1, name: /Sıradaki/ });
    answer();
    expect(await screen.findByRole('button', { name: 'Geri al' })).toBeVisible();
  });

  it('undoes nothing once somebody else has changed it, and says who', async () => {
    server.on(status, { json: { ...lead, status: 'CONTACTED', version: 4 } });
    server.on(undo, problem(412, 'shared.stale', 'Kaydı başkası değiştirdi.'));
    const { user } = await openLead();
    await user.click(panel().getByRole('button', { name: 'Durum' }));
    await user.click(await menuItem('Ulaşıldı'));
    theLeadIs(lead, [
      { id: 'i-9', type: 'TAG', description: 'acil', userName: ayse.name, at: new Date().toISOString() },
    ]);
    await user.click(await screen.findByRole('button', { name: 'Geri al' }));
    expect(await screen.findByText(`Geri alınmadı: ${ayse.name} bu arada lead’i değiştirdi.`)).toBeVisible();
  });

  it('has a history that names each tag that came or went, also when an undo put several back', async () => {
    const undone = { before: { tags: ['acil', 'vip'] }, after: { tags: ['eski'] } };
    theLeadIs(lead, [{ id: 'i-9', type: 'TAG', description: '', at: new Date().toISOString(), ...undone }]);
    await openLead();
    expect(await screen.findByText('“eski” etiketi eklendi')).toBeVisible();
    expect(screen.getByText('“acil” etiketi kaldırıldı')).toBeVisible();
    expect(screen.getByText('“vip” etiketi kaldırıldı')).toBeVisible();
  });

  it('writes a day of the calendar in its history as the fact itself does', async () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const edit = { before: { 'custom.operation': '2026-11-20' }, after: { 'custom.operation': '2026-12-01' } };
    theLeadIs(lead, [{ id: 'i-1', type: 'EDIT', description: '', at: new Date().toISOString(), ...edit }]);
    await openLead();
    expect(await screen.findByText(/20 Kas 2026 → 1 Ara 2026/)).toBeVisible();
    vi.unstubAllEnvs();
  });

  it('opens the statuses by a key, with the focus on the first that can be chosen', async () => {
    const { user } = await openLead();
    await user.keyboard('s');
    const first = await menuItem('Atandı');
    await waitFor(() => expect(first.closest('[role=menuitem]')).toHaveFocus());
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
    await user.type(await screen.findByRole('combobox', { name: 'Neden' }), 'Bütçesi yok{Enter}');
    await waitFor(() => expect(bodies(status)).toEqual([{ status: 'LOST', reason: 'Bütçesi yok' }]));
  });

  it('gives it to a person and, on request, back to nobody', async () => {
    server.on(assignment, {
      json: { ...lead, status: 'ASSIGNED', assigneeId: ayse.id, assigneeName: ayse.name, version: 4 },
    });
    server.on(undo, { json: { ...lead, version: 5 } });
    const { user } = await openLead();
    await user.click(screen.getByRole('button', { name: 'Ata' }));
    await user.type(await screen.findByPlaceholderText('Bul…'), 'yildirim');
    await user.click(await screen.findByText(ayse.name, { selector: '[role=option] *' }));
    await waitFor(() => expect(bodies(assignment)).toEqual([{ userId: ayse.id }]));
    await user.click(await screen.findByRole('button', { name: 'Geri al' }));
    await waitFor(() => expect(server.asked(undo)).toHaveLength(1));
    expect(bodies(assignment)).toEqual([{ userId: ayse.id }]);
  });

  it('logs a call with its result', async () => {
    const calls = `POST /api/v1/leads/${lead.id}/calls`;
    server.on(calls, { json: lead });
    const { user } = await openLead();
    await user.click(screen.getByRole('button', { name: 'Arama sonucu' }));
    await user.type(screen.getByRole('textbox', { name: 'Arama sonucu' }), 'Yarın gelecek');
    await user.click(screen.getByRole('button', { name: 'Kaydet' }));
    await waitFor(() => expect(bodies(calls)).toEqual([{ result: 'TALKED', text: 'Yarın gelecek' }]));
    expect(await screen.findByText('Arama kaydedildi: Görüşüldü')).toBeVisible();
    // A second press would log the call a second time.
    expect(screen.getByRole('button', { name: 'Kaydet' })).toBeDisabled();
    expect(screen.queryByRole('combobox', { name: 'Arama sonucu' })).toBeNull();
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
    expect(await screen.findByText('Fatma Tosun geri yüklendi')).toBeVisible();
  });

  it('says that its history cannot be read, and reads it on request', async () => {
    const history = `GET /api/v1/leads/${lead.id}/interactions`;
    server.on(history, problem(500, 'shared.unexpected', 'Geçmiş okunamadı.'));
    const { user } = await openLead();
    expect(await screen.findByText('Geçmiş okunamadı.')).toBeVisible();
    server.on(history, { json: { items: [] } });
    await user.click(screen.getByRole('button', { name: 'Yeniden dene' }));
    await waitFor(() => expect(screen.queryByText('Geçmiş okunamadı.')).toBeNull());
  });

  it('gives its address as selected text where nothing can be copied', async () => {
    const { user } = await openLead();
    const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not over HTTP'));
    await user.click(screen.getByRole('button', { name: 'Diğer işlemler' }));
    await user.click(await menuItem('Bağlantıyı kopyala'));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Ctrl\+C/ });
    expect(text.value).toBe(`${location.origin}/leads/${lead.id}`);
    await waitFor(() => expect(text.selectionEnd).toBe(text.value.length));
    refused.mockRestore();
  });

  it('says why when the next page of the list cannot be read', async () => {
    theLeadIs(lead);
    server.on('GET /api/v1/leads', ({ query }) =>
      query.get('cursor')
        ? problem(500, 'shared.unexpected', 'Liste okunamadı.')
        : { json: { items: [lead], nextCursor: 'next', total: 2 } },
    );
    const { user } = await openLead();
    await user.keyboard('j');
    expect(await screen.findByText('Liste okunamadı.')).toBeVisible();
  });

  it('offers nothing to those who may only read', async () => {
    theLeadIs({ ...lead, allowed: ['read'] });
    await openLead();
    for (const name of ['Durum', 'Ata', 'Kaydet', 'Etiket'])
      expect(
        within(screen.getByRole('complementary', { name: /Fatma Tosun/ })).queryByRole('button', { name }),
      ).toBeNull();
  });

  it('names the own company to a distributor, who cannot look any up', async () => {
    signedIn();
    server.on('GET /api/v1/leads/facets', { json: { items: [] } });
    server.on('GET /api/v1/distributors', { json: { items: [] } });
    const after = { distributorId: 'd-nova', distributorName: 'Nova Klinik' };
    theLeadIs(lead, [{ id: 'i-1', type: 'TRANSFER', description: '', at: new Date().toISOString(), after }]);
    await openLead();
    expect(await screen.findByText('boş → Nova Klinik')).toBeVisible();
    expect(screen.queryByText(/bir distribütör/)).toBeNull();
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
