import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { aSession } from '@/testing/people';
import { problem, server } from '@/testing/server';

const filled = { 'Organizasyonun adı': 'Çağdaş Diş', 'Ad soyad': 'Şule Işık', 'E-posta': 'sule@ornek.test' };

async function open(path = '/setup?token=abc') {
  const app = openApp(path);
  await screen.findByRole('heading', { level: 1 });
  const next = () => app.user.click(screen.getByRole('button', { name: 'Devam' }));
  const fill = async (password = 'uzun-bir-parola') => {
    for (const [label, value] of Object.entries(filled)) await app.user.type(screen.getByLabelText(label), value);
    await app.user.type(screen.getByLabelText('Parola'), password);
  };
  return { ...app, next, fill };
}

describe('the set-up', () => {
  beforeEach(() => server.on('GET /api/v1/setup', { json: { needed: true, demo: false } }));

  it('says beside each field what is missing, and begins with the first', async () => {
    const { next } = await open();
    await next();
    expect(screen.getByLabelText('Organizasyonun adı')).toHaveAccessibleDescription('Organizasyonun adını yazın');
    expect(screen.getByLabelText('E-posta')).toHaveAccessibleDescription('E-posta adresinizi yazın');
    expect(screen.getByLabelText('Organizasyonun adı')).toHaveFocus();
  });

  it('begins with the first that is bad, not with the first', async () => {
    const { fill, next } = await open();
    await fill('kısa');
    await next();
    expect(screen.getByLabelText('Parola')).toHaveFocus();
    expect(screen.getByText('Parola en az 10 karakter olsun')).toBeVisible();
    expect(server.asked('POST /api/v1/setup')).toHaveLength(0);
  });

  it('says on leaving a field that it was emptied, but not that it was never filled', async () => {
    const { user } = await open();
    await user.click(screen.getByLabelText('Organizasyonun adı'));
    await user.tab();
    expect(screen.queryByText('Organizasyonun adını yazın')).toBeNull();
    await user.type(screen.getByLabelText('Parola'), 'kısa');
    await user.click(screen.getByLabelText('Ad soyad'));
    expect(await screen.findByText('Parola en az 10 karakter olsun')).toBeVisible();
  });

  it('puts the words of the server beside the field that it calls by another name', async () => {
    server.on('POST /api/v1/setup', problem(400, 'x', 'Olmadı', { '/admin/email': 'Böyle bir adres olamaz.' }));
    const { fill, next } = await open();
    await fill();
    await next();
    await waitFor(() =>
      expect(screen.getByLabelText('E-posta')).toHaveAccessibleDescription('Böyle bir adres olamaz.'),
    );
    expect(screen.getByLabelText('E-posta')).toHaveFocus();
    expect(screen.getByLabelText('Organizasyonun adı')).toHaveValue('Çağdaş Diş');
  });

  it('says a refusal that no field can say', async () => {
    server.on('POST /api/v1/setup', problem(422, 'setup.used', 'Bu bağlantı kullanılmış.'));
    const { fill, next } = await open();
    await fill();
    await next();
    expect(await screen.findByRole('alert')).toHaveTextContent('Bu bağlantı kullanılmış.');
  });

  it('sends the link with what was typed, and goes on to the distributor', async () => {
    server.on('POST /api/v1/setup', { json: aSession() });
    const { fill, next, address } = await open();
    await fill();
    await next();
    expect(await screen.findByRole('heading', { name: 'Leadler kime gidiyor?' })).toBeVisible();
    expect(address()).toBe('/setup?step=distributor');
    expect(server.asked('POST /api/v1/setup')[0]?.body).toMatchObject({
      token: 'abc',
      organisation: { name: 'Çağdaş Diş', language: 'tr' },
      admin: { name: 'Şule Işık', email: 'sule@ornek.test', password: 'uzun-bir-parola' },
    });
  });

  it('goes on after a reload where it was', async () => {
    server.on('GET /api/v1/session', { json: aSession() });
    await open('/setup?step=connection');
    expect(await screen.findByRole('heading', { name: 'Meta sayfanızı bağlayın' })).toBeVisible();
  });

  it('says that its link was used', async () => {
    server.on('GET /api/v1/setup', { json: { needed: false, demo: false } });
    await open();
    expect(await screen.findByText(/kullanılmış ya da geçersiz/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Devam' })).toBeNull();
  });
});
