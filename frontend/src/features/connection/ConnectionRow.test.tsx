import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '@/api/types';
import { aConnection, expiring, theConnectionsAre } from '@/testing/connections';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';

const DAY = 86_400_000;

async function rowOf(connection: Connection) {
  theConnectionsAre(connection);
  openApp('/connections');
  const link = await screen.findByRole('link', { name: connection.name });
  return within(link.closest('li') ?? document.body);
}

describe('a connection on the list', () => {
  beforeEach(() => signedIn());

  it.each([
    ['OK', 'Çalışıyor'],
    ['SYNCING', 'Eşitleniyor'],
    ['WARNING', 'Çalışıyor, uyarı var'],
    ['FAILED', 'Hata'],
    ['STOPPED', 'Durdu'],
  ] as const)('says %s in words', async (state, words) => {
    const row = await rowOf(aConnection({ state }));
    expect(row.getByText(words)).toBeVisible();
  });

  it('counts the days that its token is good for', async () => {
    const tokenExpiresAt = new Date(Date.now() + 4.5 * DAY).toISOString();
    const row = await rowOf(aConnection({ tokenNeverExpires: false, tokenExpiresAt }));
    expect(row.getByText('4 gün kaldı')).toBeVisible();
  });

  it('says that its token has ended', async () => {
    const tokenExpiresAt = new Date(Date.now() - DAY).toISOString();
    const row = await rowOf(aConnection({ tokenNeverExpires: false, tokenExpiresAt }));
    expect(row.getByText('bitti')).toBeVisible();
  });

  it('says that it has never been synced', async () => {
    const row = await rowOf(aConnection({ lastRunAt: undefined }));
    expect(row.getByText('henüz değil')).toBeVisible();
  });

  it('compares today, and does not take unknown for none', async () => {
    const row = await rowOf(aConnection({ today: { held: 6 } }));
    expect(row.getByText('Meta – · Huni 6')).toBeVisible();
  });

  it('says how often it syncs, or that it does not', async () => {
    const row = await rowOf(aConnection({ active: false }));
    expect(row.getByText('Durduruldu')).toBeVisible();
    expect(row.queryByText('5 dk’da bir')).toBeNull();
  });
});

describe('the panel of a connection', () => {
  it('says the fault in words with its remedy and the button that does it', async () => {
    signedIn();
    theConnectionsAre(aConnection({ state: 'WARNING', problem: expiring }));
    const { user } = openApp('/connections/c-nova');
    const fault = (await screen.findByText(expiring.detail)).closest<HTMLElement>('[role=status]') ?? document.body;
    expect(fault).toHaveTextContent('Şimdi yenileyin.');
    await user.click(within(fault).getByRole('button', { name: 'Anahtarı yenile' }));
    expect(await screen.findByText('Nova Dent İstanbul: anahtarı yenile')).toBeVisible();
  });

  it('says the fault to those who may only read, without a button', async () => {
    signedIn({ rights: ['lead:read', 'connection:read'] });
    theConnectionsAre(aConnection({ state: 'WARNING', problem: expiring }));
    openApp('/connections/c-nova');
    expect(await screen.findByText(expiring.detail)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Anahtarı yenile' })).toBeNull();
    expect(screen.queryByRole('switch')).toBeNull();
  });
});
