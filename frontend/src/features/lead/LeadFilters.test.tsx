import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { anImport } from '@/testing/imports';
import { aLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const lastQuery = () => server.asked('GET /api/v1/leads').at(-1)?.query;
const theList = () => screen.findByRole('link', { name: 'Fatma Tosun' });

describe('the filters', () => {
  beforeEach(() => {
    signedIn();
    theListHolds([aLead()]);
  });

  it('show what the URL says and ask the server for it', async () => {
    openApp('/leads?status=["NEW","LOST"]');
    await theList();
    expect(screen.getByRole('button', { name: 'Durum Yeni, Kayıp' })).toBeVisible();
    expect(lastQuery()?.getAll('status')).toEqual(['NEW', 'LOST']);
  });

  it('leave out what they do not understand', async () => {
    openApp('/leads?status=["BOGUS"]&utm_source=mail');
    await theList();
    expect([...(lastQuery()?.keys() ?? [])].toSorted()).toEqual(['count', 'limit']);
    expect(screen.queryByRole('button', { name: 'Temizle' })).toBeNull();
  });

  it('write a choice into the URL', async () => {
    const { user, address } = openApp('/leads');
    await theList();
    await user.click(screen.getByRole('button', { name: 'Durum' }));
    await user.click(await screen.findByLabelText('Dönüştü'));
    await waitFor(() => expect(address()).toBe('/leads?status=["CONVERTED"]'));
    await waitFor(() => expect(lastQuery()?.getAll('status')).toEqual(['CONVERTED']));
  });

  it('name the file whose leads one was led to, and let go of it', async () => {
    server.on('GET /api/v1/imports/i-fuar', { json: anImport() });
    const { user, address } = openApp('/leads?importId=i-fuar');
    await theList();
    expect(lastQuery()?.get('importId')).toBe('i-fuar');
    expect(await screen.findByRole('button', { name: 'Dosya fuar.csv' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Temizle' }));
    await waitFor(() => expect(address()).toBe('/leads'));
  });

  it('leave open what was opened right after the last letter', async () => {
    const { user, address } = openApp('/leads');
    await theList();
    await user.type(screen.getByRole('searchbox'), 'Fat{Escape}');
    await user.keyboard('c');
    await waitFor(() => expect(address()).toContain('q=Fat'));
    expect(screen.getByRole('dialog', { name: 'Yeni lead' })).toBeInTheDocument();
  });

  it('offer a distributor no tags and no teams, which are the house’s own affair', async () => {
    signedIn({ scopes: { lead: 'DISTRIBUTOR' } });
    openApp('/leads');
    await theList();
    expect(screen.getByRole('button', { name: 'Atanan' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Etiket' })).toBeNull();
  });

  it('go back to what was before', async () => {
    const { user, address, back } = openApp('/leads?sort=-score');
    await theList();
    await user.click(screen.getByRole('button', { name: 'Durum' }));
    await user.click(await screen.findByLabelText('Dönüştü'));
    await waitFor(() => expect(address()).toContain('CONVERTED'));
    back();
    await waitFor(() => expect(address()).toBe('/leads?sort=-score'));
    expect(await screen.findByRole('button', { name: 'Durum' })).toBeVisible();
  });

  it('are taken away one by one', async () => {
    const { user, address } = openApp('/leads?status=["NEW"]&source=["MANUAL"]');
    await theList();
    await user.click(screen.getByRole('button', { name: 'Durum filtresini kaldır' }));
    await waitFor(() => expect(address()).toBe('/leads?source=["MANUAL"]'));
  });

  it('are taken away all at once, and the order stays', async () => {
    const { user, address } = openApp('/leads?status=["NEW"]&q=fatma&sort=-score');
    await theList();
    await user.click(screen.getByRole('button', { name: 'Temizle' }));
    await waitFor(() => expect(address()).toBe('/leads?sort=-score'));
  });

  it('put what is typed into the URL after a pause, once', async () => {
    const { user, address } = openApp('/leads');
    await theList();
    await user.type(screen.getByRole('searchbox'), 'şığırt');
    await waitFor(() => expect(address()).toBe('/leads?q=şığırt'));
    const pages = server.asked('GET /api/v1/leads').filter(({ query }) => !query.has('count'));
    expect(pages.flatMap(({ query }) => query.getAll('q'))).toEqual(['şığırt']);
  });

  it('turn days into a moment for the server', async () => {
    openApp('/leads?days=7');
    await theList();
    const since = Date.parse(lastQuery()?.get('createdFrom') ?? '');
    expect(Math.abs(Date.now() - 7 * 86_400_000 - since)).toBeLessThan(120_000);
  });

  it('offer no distributors to those who may not read them', async () => {
    signedIn({ rights: ['lead:read'] });
    openApp('/leads');
    await theList();
    expect(screen.queryByRole('button', { name: 'Distribütör' })).toBeNull();
    expect(server.asked('GET /api/v1/distributors')).toHaveLength(0);
  });

  it('offer to be cleared when nothing matches', async () => {
    theListHolds([]);
    const { user, address } = openApp('/leads?q=kimse');
    expect(await screen.findByText('Eşleşen lead yok')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Filtreleri temizle' }));
    await waitFor(() => expect(address()).toBe('/leads'));
  });

  it('are not blamed for a list that is empty without them', async () => {
    theListHolds([]);
    openApp('/leads');
    expect(await screen.findByText('Henüz lead yok')).toBeVisible();
  });
});
