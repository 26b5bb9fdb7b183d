import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeSocket } from '@/testing/fake-socket';
import { aWholeLead, theLeadIs, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { ayse, signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const lead = aWholeLead({ id: 'lead-fatma', status: 'NEW' });
const heading = () => screen.findByRole('heading', { level: 1, name: /Fatma Tosun/ });
const bodies = (call: string) => server.asked(call).map((asked) => asked.body);

const closes = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));

async function openLead() {
  const app = openApp(`/leads/${lead.id}`);
  await heading();
  return app;
}

describe('what is begun about a lead', () => {
  beforeEach(() => {
    signedIn();
    theLeadIs(lead);
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
    expect(await screen.findByText('Not kaydedildi')).toBeVisible();
  });

  it('keeps what was begun for its lead while one steps on, and until it is saved', async () => {
    const other = aWholeLead({ id: 'lead-mert', fullName: 'Mert Kaya' });
    theLeadIs(other);
    theLeadIs(lead);
    theListHolds([lead, other]);
    const notes = `POST /api/v1/leads/${lead.id}/notes`;
    server.on(notes, { json: lead });
    const { user, address } = await openLead();
    await screen.findByText('Lead 1 / 2');
    await user.type(screen.getByRole('textbox', { name: 'Not' }), 'Eşiyle konu{Escape}');
    await user.keyboard('j');
    await screen.findByRole('heading', { level: 1, name: /Mert Kaya/ });
    expect(await screen.findByText(/^Fatma Tosun için yazdığınız saklandı/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Not' })).toHaveValue('');
    expect(closes()).toBe(false);
    await user.keyboard('k');
    await heading();
    expect(address()).toBe(`/leads/${lead.id}`);
    expect(screen.getByRole('textbox', { name: 'Not' })).toHaveValue('Eşiyle konu');
    await user.click(screen.getByRole('button', { name: 'Kaydet' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Not' })).toHaveValue(''));
    expect(bodies(notes)).toEqual([{ text: 'Eşiyle konu' }]);
    expect(closes()).toBe(true);
  });

  it('is saved once, also when one steps on and back before the answer is there', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const other = aWholeLead({ id: 'lead-mert', fullName: 'Mert Kaya' });
    theLeadIs(other);
    theLeadIs(lead);
    theListHolds([lead, other]);
    const notes = `POST /api/v1/leads/${lead.id}/notes`;
    server.on(notes, async () => {
      await answered;
      return { json: lead };
    });
    const { user } = await openLead();
    await screen.findByText('Lead 1 / 2');
    await user.type(screen.getByRole('textbox', { name: 'Not' }), 'Bir kez{Control>}{Enter}{/Control}{Escape}');
    await user.keyboard('j');
    await screen.findByRole('heading', { level: 1, name: /Mert Kaya/ });
    await user.keyboard('k');
    await heading();
    await user.type(screen.getByRole('textbox', { name: 'Not' }), '{Control>}{Enter}{/Control}');
    answer();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Not' })).toHaveValue(''));
    expect(bodies(notes)).toEqual([{ text: 'Bir kez' }]);
  });

  it('lets go of what was begun for a lead that is no longer there', async () => {
    const { user } = await openLead();
    await user.type(screen.getByRole('textbox', { name: 'Not' }), 'Yarım');
    expect(closes()).toBe(false);
    FakeSocket.frame({ type: 'lead_gone', seq: 7, topic: `lead:${lead.id}`, data: { by: ayse.id } });
    await waitFor(() => expect(closes()).toBe(true));
  });
});
