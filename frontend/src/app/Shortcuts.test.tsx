import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { places } from './places';

async function taught(rights?: string[]) {
  signedIn(rights ? { rights } : {});
  theListHolds([]);
  const { user } = openApp('/leads');
  await screen.findByRole('heading', { name: 'Leadler' });
  await user.keyboard('?');
  const sheet = within(await screen.findByRole('dialog'));
  return sheet.getAllByRole('definition').map((each) => each.textContent);
}

describe('the sheet of shortcuts', () => {
  it('teaches what the person may do', async () => {
    expect(await taught()).toEqual(expect.arrayContaining(['Yeni lead', 'Açık leadi ata', 'Sistem']));
  });

  it('keeps silent about the rest', async () => {
    const keys = await taught(['lead:read', 'lead:comment']);
    expect(keys).toEqual(expect.arrayContaining(['Sonraki satır', 'Açık leade not yaz', 'Leadler']));
    for (const hidden of ['Yeni lead', 'Açık leadi ata', 'Açık leadin durumunu değiştir', 'Sistem'])
      expect(keys).not.toContain(hidden);
  });
});

describe('the keys of places', () => {
  it('are one for each', () => {
    expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
  });
});

describe('the key for a new lead', () => {
  it('leaves the list as it is filtered', async () => {
    signedIn();
    theListHolds([]);
    const { user, address } = openApp('/leads?status=["NEW"]&q=ada');
    await screen.findByRole('heading', { name: 'Leadler' });
    await user.keyboard('c');
    await waitFor(() => expect(address()).toContain('new=true'));
    expect(address()).toContain('status=["NEW"]');
    expect(address()).toContain('q=ada');
  });

  it('brings no filter of another page along', async () => {
    signedIn();
    theListHolds([]);
    const { user, address } = openApp('/analytics?distributorId=["d-nova"]');
    await screen.findByRole('heading', { name: 'Performans' });
    await user.keyboard('c');
    await waitFor(() => expect(address()).toBe('/leads?new=true'));
  });
});
