import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeSocket } from '@/testing/fake-socket';
import { aWholeLead, theLeadIs } from '@/testing/leads';
import { menuItem, openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const lead = aWholeLead({ id: 'lead-fatma', email: 'fatma@ornek.test' });
const gone = { ...lead, deletedAt: new Date().toISOString(), allowed: ['read', 'delete'] };
const panel = () => within(screen.getByRole('complementary', { name: /Fatma Tosun/ }));
const judgements = ['scoring', 'quality', 'ranking'].map((by) => `GET /api/v1/${by}/leads/${lead.id}`);
const askedOf = () => judgements.map((call) => server.asked(call).length);

async function openLead() {
  const app = openApp(`/leads/${lead.id}`);
  await screen.findByRole('heading', { level: 1, name: /Fatma Tosun/ });
  return app;
}

describe('a lead in the trash', () => {
  beforeEach(() => {
    signedIn();
    theLeadIs(gone as typeof lead);
  });

  it('is judged by nobody, so that nothing is asked for and nothing is waited for', async () => {
    await openLead();
    await panel().findByText('Bu lead çöp kutusunda');
    for (const name of ['Skor', 'Kalite', 'Dönüşme olasılığı'])
      expect(panel().queryByRole('heading', { name })).toBeNull();
    expect(askedOf()).toEqual([0, 0, 0]);
  });

  it('is called and written to by nobody', async () => {
    await openLead();
    for (const name of ['Ara', 'WhatsApp', 'E-posta']) expect(panel().getByRole('button', { name })).toBeDisabled();
    expect(panel().queryByRole('link', { name: 'E-posta' })).toBeNull();
  });

  it('is restored by the word for it', async () => {
    const restore = `POST /api/v1/leads/${lead.id}/restore`;
    server.on(restore, { json: lead });
    const { user } = await openLead();
    await user.click(panel().getByRole('button', { name: 'Geri yükle' }));
    expect(await screen.findByText('Fatma Tosun geri yüklendi')).toBeVisible();
    expect(server.asked(restore)).toHaveLength(1);
  });
});

describe('a lead that goes into the trash', () => {
  beforeEach(() => {
    signedIn();
    theLeadIs(lead);
    for (const call of judgements) server.on(call, problem(500, 'shared.unexpected', 'Okunamadı.'));
  });

  it('is not judged once more on its way', async () => {
    for (const call of judgements) server.on(call, problem(404, 'shared.not-found', 'Bulunamadı.'));
    server.on(`DELETE /api/v1/leads/${lead.id}`, () => {
      theLeadIs(gone as typeof lead);
      FakeSocket.frame({ type: 'lead_gone', seq: 1, topic: `lead:${lead.id}`, data: { id: lead.id, by: 'u-selim' } });
      return { status: 204 };
    });
    const { user, address } = await openLead();
    await waitFor(() => expect(askedOf()).toEqual([1, 1, 1]));
    await waitFor(() => expect(FakeSocket.hears(`lead:${lead.id}`)).toBe(true));
    await user.click(panel().getByRole('button', { name: 'Diğer işlemler' }));
    await user.click(await menuItem('Çöp kutusuna at'));
    await waitFor(() => expect(address()).toBe('/leads'));
    expect(askedOf()).toEqual([1, 1, 1]);
  });

  it('has no section for what is not there', async () => {
    for (const call of judgements) server.on(call, problem(404, 'shared.not-found', 'Bulunamadı.'));
    await openLead();
    for (const name of ['Skor', 'Kalite', 'Dönüşme olasılığı'])
      await waitFor(() => expect(panel().queryByRole('heading', { name })).toBeNull());
  });

  it('says why a section cannot be read', async () => {
    await openLead();
    await waitFor(() => expect(panel().getAllByText('Okunamadı.')).toHaveLength(3));
    expect(panel().getAllByRole('button', { name: 'Yeniden dene' })).toHaveLength(3);
  });
});
