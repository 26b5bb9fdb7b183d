import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';
import type { LeadFigures } from './api/numbers';

const days = { period: { from: '2026-11-14', to: '2026-11-20' }, previous: { from: '2026-11-07', to: '2026-11-13' } };

function figures(change: Partial<LeadFigures> = {}): LeadFigures {
  return {
    leads: 1284,
    assigned: 1196,
    contacted: 914,
    converted: 110,
    lost: 90,
    open: 1000,
    late: 46,
    overdue: 7,
    response: { answered: 914, meanSeconds: 700, medianSeconds: 540, p90Seconds: 1440 },
    ...change,
  };
}
const before = figures({ leads: 1142, late: 37, response: { answered: 1, medianSeconds: 660 } });
const none = figures({ leads: 0, assigned: 0, contacted: 0, converted: 0, late: 0, response: { answered: 0 } });
const both = { now: figures(), before };
const line = [{ day: '2026-11-14', figures: figures({ leads: 200 }) }];

function serve(now = figures()) {
  const whole = { ...days, now, before: now.leads ? before : none, days: now.leads ? line : [] };
  const items = now.leads ? [{ id: 'd-nova', name: 'Nova Dent', targetSeconds: 300, figures: both }] : [];
  server.on('GET /api/v1/analytics/funnel', { json: whole });
  server.on('GET /api/v1/analytics/response-times', { json: { ...whole, targetSeconds: 900, overdue: 7 } });
  server.on('GET /api/v1/analytics/distributors', { json: { ...days, items } });
  server.on('GET /api/v1/analytics/staff', {
    json: { ...days, items: now.leads ? [{ id: 'u1', name: 'Ayşe', open: 12, overdue: 2, figures: both }] : [] },
  });
  server.on('GET /api/v1/analytics/interactions', {
    json: { ...days, kinds: now.leads ? [{ type: 'CALL', result: 'TALKED', now: 4, before: 3 }] : [], people: [] },
  });
  server.on('GET /api/v1/analytics/sources', {
    json: { ...days, sources: now.leads ? [{ key: 'META_FORM', figures: both }] : [], campaigns: [] },
  });
}

describe('the page of numbers', () => {
  beforeEach(() => {
    signedIn({ rights: ['analytics:read', 'lead:read', 'distributor:read'] });
    serve();
  });

  it('shows each number beside the period before, and says by words how it moved', async () => {
    openApp('/analytics');
    const tile = (await screen.findByText('Toplam lead')).closest('div');
    expect(tile).toHaveTextContent(/1\.284.*%12,4.*önceki 1\.142/);
    expect(within(tile ?? document.body).getByRole('img', { name: 'arttı' })).toBeVisible();
    expect(screen.getByText('İlk yanıt (ortanca)').closest('div')).toHaveTextContent(/9 dk.*2 dk.*önceki 11 dk/);
    expect(screen.getByText(/şu an bekleyen 7/)).toBeVisible();
  });

  it('leads from a bar to its leads', async () => {
    openApp('/analytics?source=["META_FORM"]');
    const step = await screen.findByRole('link', { name: /^Ulaşıldı/ });
    expect(step).toHaveTextContent('914');
    const address = decodeURIComponent(step.getAttribute('href') ?? '');
    expect(address).toContain('reached=CONTACTED');
    expect(address).toContain('source=["META_FORM"]');
  });

  it('shows numbers as a table at the press of a key', async () => {
    const { user, address } = openApp('/analytics?days=30');
    await screen.findByRole('link', { name: /^Ulaşıldı/ });
    await user.keyboard('t');
    const funnel = screen.getByRole('region', { name: 'Huni' });
    expect(await within(funnel).findByRole('row', { name: /Ulaşıldı 914 %71,2 914/ })).toBeVisible();
    expect(address()).toContain('tables=true');
  });

  it('asks for what its filters say and ranks as one asks', async () => {
    const { user, address } = openApp('/analytics?from=2026-03-01&to=2026-03-31');
    await screen.findByRole('link', { name: 'Nova Dent' });
    const asked = server.asked('GET /api/v1/analytics/distributors').at(-1)?.query;
    expect([asked?.get('from'), asked?.get('to')]).toEqual(['2026-03-01', '2026-03-31']);
    expect(screen.getByRole('img', { name: 'hedeften yavaş' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'SLA aşımı' }));
    await waitFor(() => expect(address()).toContain('rank=late'));
  });

  it('says that there is nothing, and offers to forget the filters', async () => {
    serve(none);
    const { user, address } = openApp('/analytics?distributorId=["d-nova"]');
    expect((await screen.findAllByText('Bu dönemde ve bu filtrelerle lead yok.')).length).toBeGreaterThan(2);
    await user.click(screen.getByRole('button', { name: 'Temizle' }));
    await waitFor(() => expect(address()).toBe('/analytics'));
  });

  it('says what failed and tries again', async () => {
    server.on('GET /api/v1/analytics/staff', () => problem(500, 'shared.unexpected', 'Bir şey ters gitti.', {}));
    const { user } = openApp('/analytics');
    const staff = await screen.findByRole('region', { name: 'Ekip' });
    expect(await within(staff).findByText('Bir şey ters gitti.')).toBeVisible();
    serve();
    await user.click(within(staff).getByRole('button', { name: 'Yeniden dene' }));
    expect(await within(staff).findByRole('link', { name: 'Ayşe' })).toBeVisible();
  });

  it('asks a distributor of no team', async () => {
    signedIn({ rights: ['analytics:read', 'lead:read'], scopes: { analytics: 'DISTRIBUTOR' } });
    openApp('/analytics');
    expect(await screen.findByRole('button', { name: 'Atanan' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ekip' })).toBeNull();
  });

  it('says why a distributor sees no person while none of its own has a lead', async () => {
    signedIn({ rights: ['analytics:read', 'lead:read'], scopes: { analytics: 'DISTRIBUTOR' } });
    server.on('GET /api/v1/analytics/staff', { json: { ...days, items: [{ open: 2, overdue: 0, figures: both }] } });
    openApp('/analytics');
    const staff = await screen.findByRole('region', { name: 'Ekip' });
    expect(await within(staff).findByText(/kendi çalışanlarınızdan birine atandığında/)).toBeVisible();
    expect(within(staff).queryByText('Atanmamış')).toBeNull();
  });

  it('is not there without the right', async () => {
    signedIn({ rights: ['lead:read'] });
    openApp('/analytics');
    expect(await screen.findByRole('heading', { name: 'Bu ekran size açık değil' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Performans' })).not.toBeInTheDocument();
  });
});
