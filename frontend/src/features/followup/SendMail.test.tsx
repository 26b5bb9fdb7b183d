import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { aWholeLead, theLeadIs } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const lead = aWholeLead({ id: 'lead-fatma' });
const draft = `GET /api/v1/leads/${lead.id}/mails/draft/t-1`;
const question = () => screen.findByRole('dialog', { name: 'Yazdıklarınızın yerine şablon gelsin mi?' });
const form = () => within(screen.getByRole('dialog', { name: 'E-posta yaz' }));
const subject = () => form().findByRole('textbox', { name: 'Konu' });
const text = () => form().findByRole('textbox', { name: 'Metin' });

async function write() {
  const app = openApp(`/leads/${lead.id}`);
  await app.user.click(await screen.findByRole('button', { name: 'E-posta yaz' }));
  await screen.findByRole('dialog', { name: 'E-posta yaz' });
  return app;
}

async function choose(user: Awaited<ReturnType<typeof write>>['user'], name: string) {
  await user.click(form().getByRole('combobox', { name: 'Şablon' }));
  await user.click(await screen.findByRole('option', { name, hidden: true }));
}

beforeEach(() => {
  signedIn();
  theLeadIs(lead);
  server.on(`GET /api/v1/leads/${lead.id}/mails`, { json: { items: [], optedOut: false, reachable: true } });
  server.on('GET /api/v1/mail-templates', { json: { items: [{ id: 't-1', name: 'Hoş geldiniz' }] } });
  server.on('GET /api/v1/mail-templates/fields', { json: { keys: [], own: [] } });
  server.on('POST /api/v1/mail-templates/preview', { json: { subject: '', text: '', html: '', problems: [] } });
  server.on(draft, { json: { language: 'EN', subject: 'Welcome', body: 'Hello', empty: [] } });
});

it('another language leaves what was typed', async () => {
  const { user } = await write();
  await user.type(await subject(), 'Randevunuz');
  await user.type(await text(), 'Yarım');
  await user.click(form().getByRole('radio', { name: 'Arapça' }));
  expect(await subject()).toHaveValue('Randevunuz');
  expect(await text()).toHaveValue('Yarım');
});

it('a template takes the place of what was typed only when the person says so', async () => {
  const { user } = await write();
  await user.type(await text(), 'Yarım');
  await choose(user, 'Hoş geldiniz');
  await user.click(within(await question()).getByRole('button', { name: 'Yazdığım kalsın' }));
  expect(await text()).toHaveValue('Yarım');
  expect(server.asked(draft)).toHaveLength(0);
  await choose(user, 'Hoş geldiniz');
  await user.click(within(await question()).getByRole('button', { name: 'Şablonu kullan' }));
  await waitFor(async () => expect(await text()).toHaveValue('Hello'));
  expect(await subject()).toHaveValue('Welcome');
});

it('an empty mail takes a template without a question, and sends by it', async () => {
  server.on(`POST /api/v1/leads/${lead.id}/mails`, { status: 201, json: { id: 'm-1' } });
  const { user } = await write();
  await choose(user, 'Hoş geldiniz');
  await waitFor(async () => expect(await text()).toHaveValue('Hello'));
  await user.click(form().getByRole('button', { name: 'Gönder' }));
  await waitFor(() =>
    expect(server.asked(`POST /api/v1/leads/${lead.id}/mails`)[0]?.body).toMatchObject({
      language: 'EN',
      subject: 'Welcome',
      templateId: 't-1',
    }),
  );
});

it('a template that cannot be filled leaves what was typed', async () => {
  server.on(draft, problem(404, 'followup.template-unknown', 'Bu şablon yok.'));
  const { user } = await write();
  await user.type(await text(), 'Yarım');
  await choose(user, 'Hoş geldiniz');
  await user.click(within(await question()).getByRole('button', { name: 'Şablonu kullan' }));
  expect(await form().findByText('Bu şablon yok.')).toBeVisible();
  expect(await text()).toHaveValue('Yarım');
});
