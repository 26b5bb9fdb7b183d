import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aLead } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';
import type { ScoreDashboard } from './api/scores';

const none = { total: 0, items: [] };

function dashboard(change: Partial<ScoreDashboard> = {}): ScoreDashboard {
  return {
    levels: [
      { level: 'VERY_GOOD', from: 80, leads: 1200 },
      { level: 'GOOD', from: 60, leads: 300 },
      { level: 'MEDIUM', from: 40, leads: 0 },
      { level: 'LOW', from: 20, leads: 0 },
      { level: 'VERY_LOW', from: 0, leads: 0 },
    ],
    top: { total: 1500, items: [aLead({ fullName: 'Gülşah Ertürk', score: 97.5 })] },
    actNow: { total: 1042, items: [aLead({ fullName: 'Fatma Tosun', number: 17 })] },
    abandoned: none,
    reconsider: none,
    factors: [
      { factor: 'CONTACT', maximum: 35, rules: [{ points: 35, text: 'Kullanılabilir bir e-posta ve telefon' }] },
      { factor: 'FRESHNESS', maximum: 20, rules: [{ points: 20, text: '24 saatten yeni' }] },
    ],
    moments: [
      { hours: 1, points: 5 },
      { hours: 24, points: 25 },
    ],
    ...change,
  };
}

const address = (link: HTMLElement) => decodeURIComponent(link.getAttribute('href') ?? '');

describe('the page of scores', () => {
  beforeEach(() => {
    signedIn({ rights: ['analytics:read', 'lead:read'] });
    server.on('GET /api/v1/scoring/dashboard', { json: dashboard() });
  });

  it('leads from a bar to the open leads of its level', async () => {
    openApp('/scores');
    const bar = await screen.findByRole('link', { name: /^Çok İyi/ });
    expect(bar).toHaveTextContent(/1\.200.*%80,0/);
    expect(address(bar)).toContain('scoreLevel=["VERY_GOOD"]');
    expect(address(bar)).toContain('status=["NEW","ASSIGNED","CONTACTED"]');
    expect(address(bar)).toContain('test=false');
  });

  it('shows the levels with their bounds as a table at the press of a key', async () => {
    const { user, address: here } = openApp('/scores');
    await screen.findByRole('link', { name: /^Çok İyi/ });
    await user.keyboard('t');
    expect(await screen.findByRole('row', { name: /Çok İyi 80–100 1\.200 %80,0/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /^İyi 60–<80 300 %20,0/ })).toBeVisible();
    expect(here()).toContain('tables=true');
  });

  it('says what to do, why, for which leads, and where all of them are', async () => {
    openApp('/scores');
    const card = await screen.findByRole('region', { name: 'Hemen ilgilen' });
    expect(await within(card).findByText(/kimseye atanmamış/)).toBeVisible();
    expect(within(card).getByRole('listitem')).toHaveTextContent(/Fatma Tosun#17 · .*Atanmamış.*Çok İyi/);
    const all = within(card).getByRole('link', { name: 'Hemen ilgilen: 1.042 leadin tümünü gör' });
    expect(address(all)).toContain('assigneeId=["none"]');
    expect(address(all)).toContain('scoreLevel=["VERY_GOOD","GOOD"]');
  });

  it('praises where there is nothing to do', async () => {
    openApp('/scores');
    expect(await screen.findByText('Bekletilen lead yok.')).toBeVisible();
    expect(screen.getByText('Düşük skorlu leade emek gitmiyor.')).toBeVisible();
  });

  it('tells the method by the weights of the server', async () => {
    openApp('/scores');
    const method = await screen.findByRole('region', { name: 'Nasıl hesaplanır' });
    expect(await within(method).findByText('Kullanılabilir bir e-posta ve telefon')).toHaveTextContent('+35');
    expect(within(method).getByText('Beş etken, en çok 55 puan')).toBeVisible();
    expect(within(method).getByText(/1 saat dolunca 5 puan düşer, 24 saat dolunca 25 puan düşer\./)).toBeVisible();
  });

  it('says what failed and tries again', async () => {
    server.on('GET /api/v1/scoring/dashboard', () => problem(500, 'shared.unexpected', 'Bir şey ters gitti.', {}));
    const { user } = openApp('/scores');
    expect(await screen.findByText('Bir şey ters gitti.')).toBeVisible();
    server.on('GET /api/v1/scoring/dashboard', { json: dashboard() });
    await user.click(screen.getByRole('button', { name: 'Yeniden dene' }));
    expect(await screen.findByRole('link', { name: 'Gülşah Ertürk' })).toBeVisible();
  });

  it('is not there without the right', async () => {
    signedIn({ rights: ['lead:read'] });
    openApp('/scores');
    expect(await screen.findByRole('heading', { name: 'Bu ekran size açık değil' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Skorlar' })).not.toBeInTheDocument();
  });
});
