import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const token = {
  id: 't-1',
  name: 'Muhasebe',
  rights: ['lead:read', 'lead:comment', 'user:read'],
  createdAt: '2026-11-01T09:00:00Z',
  expiresAt: '2027-01-01T09:00:00Z',
};
const revocation = 'DELETE /api/v1/tokens/t-1';

beforeEach(() => {
  signedIn({ rights: ['token:manage'] });
  server.on('GET /api/v1/tokens', { json: { items: [token] } });
  server.on(revocation, { status: 204 });
});

it('calls the rights of a token as the screens do', async () => {
  openApp('/tokens');
  expect(await screen.findByText('Leadler: Görme, Not yazma · Kullanıcılar: Görme')).toBeVisible();
  expect(screen.queryByText(/lead:read/)).toBeNull();
});

it('names many rights by their number, and lists them on demand', async () => {
  const rights = ['lead:read', 'user:read', 'role:read', 'token:manage'];
  signedIn({ rights });
  const some = { ...token, id: 'k-2', name: 'Kısıtlı', rights: ['lead:read', 'user:read', 'role:read', 'team:read'] };
  server.on('GET /api/v1/tokens', { json: { items: [{ ...token, rights }, some] } });
  const { user } = openApp('/tokens');
  const list = screen.queryByText('Kullanıcılar: Görme');
  expect(list).toBeNull();
  await user.click(await screen.findByText('Tüm yetkiler (4)'));
  expect(screen.getByText('4 yetki')).toBeVisible();
  expect(screen.getAllByText('Kullanıcılar: Görme')[0]).toBeVisible();
});

it('is not lost by a key before it was copied', async () => {
  server.on('GET /api/v1/roles', { json: { items: [], rights: ['lead:read'] } });
  server.on('POST /api/v1/tokens', { status: 201, json: { ...token, secret: 'huni_gizli' } });
  const { user } = openApp('/tokens');
  await user.click(await screen.findByRole('button', { name: 'Anahtar ekle' }));
  await user.type(await screen.findByLabelText('Anahtarın adı'), 'Rapor{Enter}');
  expect(await screen.findByText('huni_gizli')).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.getByText('huni_gizli')).toBeVisible();
  const question = within(await screen.findByRole('dialog', { name: 'Sakladınız mı?' }));
  expect(question.getByText('Bir daha gösterilmez.')).toBeVisible();
  await user.click(question.getByRole('button', { name: 'Geri dön' }));
  await user.click(screen.getByRole('button', { name: 'Kopyaladım' }));
  await waitFor(() => expect(screen.queryByText('huni_gizli')).toBeNull());
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('is revoked only after its name and what stops with it were shown', async () => {
  const { user } = openApp('/tokens');
  await user.click(await screen.findByRole('button', { name: 'Muhasebe: İptal et' }));
  const dialog = within(await screen.findByRole('dialog', { name: '“Muhasebe” anahtarı iptal edilsin mi?' }));
  expect(dialog.getByText('Leadler: Görme, Not yazma')).toBeVisible();
  expect(dialog.getByText('Bu anahtar hiç kullanılmadı.')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Vazgeç' }));
  expect(server.asked(revocation)).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Muhasebe: İptal et' }));
  await user.click(await screen.findByRole('button', { name: 'Anahtarı iptal et' }));
  await waitFor(() => expect(server.asked(revocation)).toHaveLength(1));
  expect(await screen.findByText('“Muhasebe” iptal edildi')).toBeVisible();
});
