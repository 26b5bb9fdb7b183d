import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aWholeLead, theLeadIs } from '@/testing/leads';
import { FakeSocket } from '@/testing/fake-socket';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const lead = aWholeLead({ id: 'lead-fatma', service: 'Saç ekimi', version: 3 });
const patch = `PATCH /api/v1/leads/${lead.id}`;
const stale = problem(412, 'shared.stale', 'Kaydı başkası değiştirdi.');

async function openService() {
  const app = openApp(`/leads/${lead.id}`);
  await app.user.click(await screen.findByRole('button', { name: /^Hizmet: Saç ekimi/ }));
  return { ...app, field: screen.getByRole('textbox', { name: 'Hizmet' }) };
}

describe('a fact that is corrected in its place', () => {
  beforeEach(() => {
    signedIn();
    theLeadIs(lead);
  });

  it('is saved by Enter, for the lead as it was seen', async () => {
    server.on(patch, { json: { ...lead, service: 'Diş', version: 4 } });
    const { user, field } = await openService();
    await user.clear(field);
    await user.type(field, 'Diş{Enter}');
    expect(await screen.findByRole('button', { name: /^Hizmet: Diş/ })).toBeVisible();
    const [asked] = server.asked(patch);
    expect(asked?.body).toEqual({ service: 'Diş' });
    expect(asked?.headers.get('If-Match')).toBe('"3"');
  });

  it('is taken back by Esc, and the panel stays', async () => {
    const { user, field, address } = await openService();
    await user.type(field, ' ve sakal{Escape}');
    expect(await screen.findByRole('button', { name: /^Hizmet: Saç ekimi/ })).toBeVisible();
    expect(server.asked(patch)).toHaveLength(0);
    expect(address()).toBe(`/leads/${lead.id}`);
  });

  it('stays to be mended when it is refused, with the reason beside it', async () => {
    server.on(patch, problem(400, 'shared.text-too-long', 'Metin çok uzun.', { '/service': 'Metin çok uzun.' }));
    const { user, field } = await openService();
    await user.type(field, ' uzun{Enter}');
    expect(await screen.findByText('Metin çok uzun.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Hizmet' })).toHaveValue('Saç ekimi uzun');
  });

  it('is sent again when somebody else has changed something else meanwhile', async () => {
    server.on(patch, ({ headers }) =>
      headers.get('If-Match') === '"3"' ? stale : { json: { ...lead, service: 'Diş', version: 5 } },
    );
    const { user, field } = await openService();
    server.on(`GET /api/v1/leads/${lead.id}`, { json: { ...lead, email: 'yeni@ornek.test', version: 4 } });
    await user.clear(field);
    await user.type(field, 'Diş{Enter}');
    expect(await screen.findByRole('button', { name: /^Hizmet: Diş/ })).toBeVisible();
    expect(server.asked(patch).map((asked) => asked.headers.get('If-Match'))).toEqual(['"3"', '"4"']);
  });

  it('asks whose value stays, also when the other one has come in while the field was open', async () => {
    server.on(patch, ({ headers }) =>
      headers.get('If-Match') === '"3"' ? stale : { json: { ...lead, service: 'Diş', version: 5 } },
    );
    const { user, field } = await openService();
    theLeadIs({ ...lead, service: 'Göz', version: 4 });
    FakeSocket.frame({ type: 'lead_updated', seq: 1, topic: 'leads', data: { id: lead.id } });
    FakeSocket.frame({ type: 'lead_updated', seq: 2, topic: `lead:${lead.id}`, data: { id: lead.id } });
    await waitFor(() => expect(server.asked(`GET /api/v1/leads/${lead.id}`).length).toBeGreaterThan(1));
    await user.clear(field);
    await user.type(field, 'Diş{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Göz');
    await user.click(screen.getByRole('button', { name: 'Benimkini yaz' }));
    await waitFor(() => expect(server.asked(patch).at(-1)?.headers.get('If-Match')).toBe('"4"'));
  });

  it('asks whose value stays when both have changed it, and says who it was', async () => {
    server.on(patch, ({ headers }) =>
      headers.get('If-Match') === '"3"' ? stale : { json: { ...lead, service: 'Diş', version: 5 } },
    );
    const { user, field } = await openService();
    theLeadIs({ ...lead, service: 'Göz', version: 4 }, [
      { id: 'i-1', type: 'EDIT', description: '', userName: 'Mert Kaya', at: new Date().toISOString() },
    ]);
    await user.clear(field);
    await user.type(field, 'Diş{Enter}');
    const question = await screen.findByRole('alert');
    expect(question).toHaveTextContent('Mert Kaya bu arada Hizmet alanını değiştirdi.');
    expect(question).toHaveTextContent('Göz');
    await user.click(screen.getByRole('button', { name: 'Benimkini yaz' }));
    await waitFor(() => expect(server.asked(patch).at(-1)?.headers.get('If-Match')).toBe('"4"'));
    expect(await screen.findByRole('button', { name: /^Hizmet: Diş/ })).toBeVisible();
  });
});
