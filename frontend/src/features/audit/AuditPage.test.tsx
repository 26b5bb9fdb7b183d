import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const HASH = '0f'.repeat(32);
const handedOver = {
  id: 41,
  at: '2026-11-21T09:00:00Z',
  kind: 'CHANGED',
  subject: 'lead',
  subjectId: 'l1',
  userId: 'u1',
  userName: 'Ayşe Yıldırım',
  address: 'job',
  device: 'j1',
  place: 12,
  before: { status: 'NEW', assignee_id: null },
  after: { status: 'LOST', assignee_id: 'u2' },
};

describe('the audit trail', () => {
  beforeEach(() => {
    signedIn({ rights: ['audit:read', 'user:read', 'lead:read'] });
    server.on('GET /api/v1/audit', {
      json: { items: [handedOver], names: { u2: 'Mert Kaya', l1: 'Fatma Tosun' } },
    });
    server.on('GET /api/v1/users', { json: { items: [{ id: 'u1', name: 'Ayşe Yıldırım', active: true }] } });
  });

  it('says in words what changed, who did it by a job, and leads to the record', async () => {
    openApp('/audit');
    const row = await screen.findByRole('row', { name: /Ayşe Yıldırım/ });
    expect(row).toHaveTextContent(/Durum Yeni Kayıp/);
    expect(row).toHaveTextContent(/Sorumlu boş Mert Kaya/);
    expect(row).toHaveTextContent('Arka plan işi');
    expect(within(row).getByRole('link', { name: 'Fatma Tosun' })).toHaveAttribute('href', '/leads/l1');
  });

  it('keeps its filters in the address and asks for them', async () => {
    const { user, address } = openApp('/audit?kind=["CHANGED"]');
    await screen.findByRole('row', { name: /Ayşe Yıldırım/ });
    expect(server.asked('GET /api/v1/audit').at(-1)?.query.getAll('kind')).toEqual(['CHANGED']);
    await user.click(screen.getByRole('button', { name: '#41: ayrıntı' }));
    await user.click(await screen.findByRole('button', { name: 'Bu kaydın izi' }));
    await waitFor(() => expect(address()).toBe('/audit?subject=["lead"]&subjectId=l1'));
    await waitFor(() => expect(server.asked('GET /api/v1/audit').at(-1)?.query.get('subjectId')).toBe('l1'));
  });

  it('is proved, against a seal that was kept too', async () => {
    const seal = `12-${HASH}`;
    server.on('POST /api/v1/audit/verification', ({ query }) =>
      query.get('seal') === 'x'
        ? problem(400, 'shared.value-unknown', 'Böyle bir mühür yok.', { '/seal': 'Böyle bir mühür yok.' })
        : query.get('seal')
          ? { json: { intact: false, checked: 12, unsealed: 0, place: 12, entry: 41, reason: 'REWRITTEN', seal } }
          : { json: { intact: true, checked: 12, unsealed: 0, seal } },
    );
    const { user } = openApp('/audit');
    await user.click(await screen.findByRole('button', { name: 'Bütünlüğü doğrula' }));
    expect(await screen.findByText(/12 kaydın hepsi/)).toBeVisible();
    expect(screen.getByText(seal)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sakladığım mühürle karşılaştır' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Sakladığınız mühür'), 'x');
    await user.click(within(dialog).getByRole('button', { name: 'Bütünlüğü doğrula' }));
    expect(await within(dialog).findByText('Böyle bir mühür yok.')).toBeVisible();
    await user.clear(within(dialog).getByLabelText('Sakladığınız mühür'));
    await user.type(within(dialog).getByLabelText('Sakladığınız mühür'), seal);
    await user.click(within(dialog).getByRole('button', { name: 'Bütünlüğü doğrula' }));
    expect(await screen.findByText(/12. sıradaki kayıt sakladığınız mühürdeki değil/)).toBeVisible();
  });
});
