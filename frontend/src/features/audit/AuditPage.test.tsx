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

  it('calls what became of a webhook and what a report is by their words', async () => {
    const done = { ...handedOver, subjectId: undefined };
    const paused = { subject: 'webhook', before: { state: 'ACTIVE' }, after: { state: 'PAUSED' } };
    const planned = {
      subject: 'report_schedule',
      kind: 'CREATED',
      before: {},
      after: { kind: 'EXPORT', pace: 'DAILY' },
    };
    const items = [paused, planned].map((entry, id) => ({ ...done, id, ...entry }));
    server.on('GET /api/v1/audit', { json: { items, names: {} } });
    openApp('/audit');
    const [webhook, report] = await screen.findAllByRole('row', { name: /Ayşe Yıldırım/ });
    expect(webhook).toHaveTextContent('Durum Etkin Duraklatıldı');
    expect(report).toHaveTextContent('Tür Lead listesi');
    expect(report).toHaveTextContent('Sıklık Her gün');
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

  it('says what an export asked for in words', async () => {
    const exported = { ...handedOver, kind: 'EXPORTED', before: {}, after: { detail: 'format=csv&overdue=true' } };
    server.on('GET /api/v1/audit', { json: { items: [exported], names: {} } });
    openApp('/audit');
    expect(await screen.findByText(/Hedefi aştı, hâlâ bekliyor/)).toBeVisible();
  });

  it('tells what a job did to many as one entry, which opens', async () => {
    server.on('GET /api/v1/audit', {
      json: { items: [{ ...handedOver, entries: 4200 }], names: { l1: 'Fatma Tosun' } },
    });
    const { user, address } = openApp('/audit');
    const row = await screen.findByRole('row', { name: /Ayşe Yıldırım/ });
    expect(row).toHaveTextContent('Lead: 4.200 kayıt, tek işte');
    expect(within(row).queryByRole('link')).toBeNull();
    await user.click(screen.getByRole('button', { name: '#41: ayrıntı' }));
    await user.click(await screen.findByRole('button', { name: 'Kayıtları tek tek göster' }));
    await waitFor(() => expect(address()).toBe('/audit?job=j1&kind=["CHANGED"]&subject=["lead"]'));
    await waitFor(() => expect(server.asked('GET /api/v1/audit').at(-1)?.query.get('job')).toBe('j1'));
  });

  it('says in words what an export held', async () => {
    const detail = 'leads=12&status=LOST&distributorId=d1&late=true&columns=fullName,lostReason';
    const exported = {
      ...handedOver,
      kind: 'EXPORT_ENDED',
      subject: 'leads',
      address: '192.0.2.7',
      before: {},
      after: { detail },
    };
    server.on('GET /api/v1/audit', { json: { items: [exported], names: { d1: 'Nova Dent' } } });
    const { user } = openApp('/audit');
    await user.click(await screen.findByRole('button', { name: '#41: ayrıntı' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(/Lead sayısı12/);
    expect(dialog).toHaveTextContent(/DurumKayıp/);
    expect(dialog).toHaveTextContent(/DistribütörNova Dent/);
    expect(dialog).toHaveTextContent(/SütunlarAd soyad, Kayıp nedeni/);
    expect(dialog).not.toHaveTextContent('distributorId');
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
