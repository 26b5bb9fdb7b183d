import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';

function emptyFor(lead: 'ALL' | 'DISTRIBUTOR' | 'OWN' | 'TEAM', rights: string[]) {
  signedIn({ rights: ['lead:read', ...rights], scopes: { lead } });
  theListHolds([]);
  openApp('/leads');
}

describe('an empty list', () => {
  it('tells an agent that nothing is assigned, and that leads can be entered', async () => {
    emptyFor('OWN', ['lead:comment', 'lead:create']);
    expect(await screen.findByRole('heading', { name: 'Size atanmış lead yok' })).toBeVisible();
    expect(screen.getByText(/kendiniz de lead girebilirsiniz/)).toBeVisible();
    expect(screen.queryByText(/Meta/)).toBeNull();
  });

  it('offers nothing that an agent may not do', async () => {
    emptyFor('OWN', ['lead:comment']);
    expect(await screen.findByText('Yeni bir lead size atandığında burada kendiliğinden görünür.')).toBeVisible();
  });

  it('leads a distributor to the offers', async () => {
    emptyFor('DISTRIBUTOR', ['lead:comment']);
    expect(await screen.findByRole('heading', { name: 'Size verilmiş lead yok' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tekliflere git' })).toHaveAttribute('href', '/offers');
  });

  it('speaks of the team to a manager', async () => {
    emptyFor('TEAM', ['lead:create']);
    expect(await screen.findByRole('heading', { name: 'Ekibinizde lead yok' })).toBeVisible();
  });

  it('leads to the connections only where one may set them up', async () => {
    emptyFor('ALL', ['lead:create', 'connection:read', 'connection:manage']);
    expect(await screen.findByRole('link', { name: 'Bağlantılara git' })).toHaveAttribute('href', '/connections');
  });

  it('of somebody who sees everything and may not connect says how leads come', async () => {
    emptyFor('ALL', ['lead:create', 'connection:read']);
    expect(await screen.findByText(/Elle de bir lead girebilirsiniz/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Bağlantılara git' })).toBeNull();
  });
});
