import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { aSession, signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const EMAIL = 'E-posta';
const PASSWORD = 'Parola';

async function open(path = '/sign-in') {
  const app = openApp(path);
  await screen.findByLabelText(EMAIL);
  const submit = () => app.user.click(screen.getByRole('button', { name: 'Giriş yap' }));
  const fill = async () => {
    await app.user.type(screen.getByLabelText(EMAIL), 'selim@ornek.test');
    await app.user.type(screen.getByLabelText(PASSWORD), 'yanlış-parola');
  };
  return { ...app, submit, fill };
}

describe('signing in', () => {
  beforeEach(() => theListHolds([]));

  it('says beside each field what is missing, and begins with the first', async () => {
    const { submit } = await open();
    await submit();
    expect(screen.getByLabelText(EMAIL)).toHaveAccessibleDescription('E-posta adresinizi yazın');
    expect(screen.getByLabelText(PASSWORD)).toHaveAccessibleDescription('Parolanızı yazın');
    expect(screen.getByLabelText(EMAIL)).toHaveFocus();
    expect(server.asked('POST /api/v1/session')).toHaveLength(0);
  });

  it('says that they do not fit, and keeps what was typed', async () => {
    server.on('POST /api/v1/session', problem(401, 'identity.wrong', 'E-posta ya da parola yanlış.'));
    const { submit, fill } = await open();
    await fill();
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent('E-posta ya da parola yanlış.');
    expect(screen.getByLabelText(EMAIL)).toHaveValue('selim@ornek.test');
    expect(screen.getByLabelText(PASSWORD)).toHaveValue('yanlış-parola');
  });

  it('says how long to wait after too many tries', async () => {
    server.on('POST /api/v1/session', problem(429, 'identity.throttled', '30 saniye sonra yeniden deneyin.'));
    const { submit, fill } = await open();
    await fill();
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent('30 saniye sonra yeniden deneyin.');
  });

  it('says that the server is away, and takes it back with the next try', async () => {
    server.on('POST /api/v1/session', 'away');
    const { submit, fill } = await open();
    await fill();
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent('Sunucuya ulaşılamıyor');
    server.on('POST /api/v1/session', problem(400, 'x', 'Olmadı', { '/email': 'Adres eksik.' }));
    await submit();
    await waitFor(() => expect(screen.getByLabelText(EMAIL)).toHaveAccessibleDescription('Adres eksik.'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leads to where one wanted to go', async () => {
    const { submit, fill, address } = await open('/leads?status=["NEW"]');
    expect(address()).toContain('/sign-in?to=');
    server.on('POST /api/v1/session', { json: aSession() });
    signedIn();
    await fill();
    await submit();
    await waitFor(() => expect(address()).toBe('/leads?status=["NEW"]'));
  });

  it('takes the language chosen at the door over to the account, says so and takes it back on request', async () => {
    const preferences = 'PATCH /api/v1/session/preferences';
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'English' }));
    server.on('POST /api/v1/session', { json: aSession() });
    server.on(preferences, ({ body }) => {
      const session = aSession();
      return { json: { ...session, user: { ...session.user, ...(body as object) } } };
    });
    signedIn();
    await screen.findByLabelText('E-mail');
    await user.type(screen.getByLabelText('E-mail'), 'selim@ornek.test');
    await user.type(screen.getByLabelText('Password'), 'parola{Enter}');
    expect(await screen.findByText('Your account’s language is now English.')).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'tr'));
    await waitFor(() =>
      expect(server.asked(preferences).map(({ body }) => body)).toEqual([{ language: 'en' }, { language: 'tr' }]),
    );
  });

  it('keeps to the language of the door when the account cannot take it', async () => {
    sessionStorage.setItem('huni.language.chosen', 'en');
    signedIn();
    openApp('/leads');
    expect(await screen.findByRole('heading', { name: 'Leads' })).toBeVisible();
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'en'));
    expect(sessionStorage.getItem('huni.language.chosen')).toBeNull();
  });

  it('speaks the language of the account from the first word on, whatever the browser spoke before', async () => {
    const seen = new Set<string | null>();
    const words = new MutationObserver(() => seen.add(document.querySelector('nav')?.textContent ?? null));
    words.observe(document.body, { subtree: true, childList: true, characterData: true });
    const session = aSession();
    signedIn({ user: { ...session.user, language: 'en' } });
    openApp('/leads');
    expect(await screen.findByRole('heading', { name: 'Leads' })).toBeVisible();
    words.disconnect();
    expect([...seen].filter((text) => text?.includes('Leadler'))).toEqual([]);
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  it('keeps the language of the door for the next one who signs in there, and not for the account', async () => {
    localStorage.setItem('huni.language.door', 'en');
    const { user } = openApp('/leads');
    await user.type(await screen.findByLabelText('E-mail'), 'selim@ornek.test');
    server.on('POST /api/v1/session', { json: aSession() });
    server.on('DELETE /api/v1/session', { status: 204 });
    signedIn();
    await user.type(screen.getByLabelText('Password'), 'parola{Enter}');
    expect(await screen.findByRole('heading', { name: 'Leadler' })).toBeVisible();
    expect(server.asked('PATCH /api/v1/session/preferences')).toEqual([]);
    await user.click(screen.getByRole('button', { name: /hesap menüsü/ }));
    await user.click(await screen.findByText('Çıkış yap'));
    expect(await screen.findByLabelText('E-mail')).toBeVisible();
  });

  it('offers the accounts of the sample organisation, and fills in the one that is chosen', async () => {
    const account = { name: 'Ayşe Yıldırım', email: 'ayse@ornek.test', role: 'STAFF' };
    server.on('GET /api/v1/setup', {
      json: { needed: false, demo: true, demoPassword: 'huni-demo', demoAccounts: [account] },
    });
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: /Ayşe Yıldırım/ }));
    expect(screen.getByLabelText(EMAIL)).toHaveValue('ayse@ornek.test');
    expect(screen.getByLabelText(PASSWORD)).toHaveValue('huni-demo');
  });

  it('says where the link is when nobody has set Huni up', async () => {
    server.on('GET /api/v1/setup', { json: { needed: true, demo: false } });
    await open();
    expect(await screen.findByText(/Kurulum bağlantısı/)).toBeVisible();
  });
});
