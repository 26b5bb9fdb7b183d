import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LeadListItem } from '@/api/types';
import { aLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';

async function rowOf(lead: LeadListItem, name: string) {
  theListHolds([lead]);
  openApp('/leads');
  const link = await screen.findByRole('link', { name });
  return within(link.closest('tr') ?? document.body);
}

describe('a row of the list', () => {
  beforeEach(() => signedIn());

  it('has the score with its word, in the numbers of the language', async () => {
    const row = await rowOf(aLead({ score: 87.5, scoreLevel: 'VERY_GOOD' }), 'Fatma Tosun');
    expect(row.getByText('87,5')).toBeVisible();
    expect(row.getByText('Çok İyi')).toBeVisible();
  });

  it('says the status as a word beside its icon', async () => {
    const row = await rowOf(aLead({ status: 'CONTACTED' }), 'Fatma Tosun');
    expect(row.getByText('Ulaşıldı')).toBeVisible();
  });

  it('marks a test lead', async () => {
    const row = await rowOf(aLead({ test: true }), 'Fatma Tosun');
    expect(row.getByText('Test')).toBeVisible();
  });

  it('marks no other lead as test', async () => {
    const row = await rowOf(aLead({ test: false }), 'Fatma Tosun');
    expect(row.queryByText('Test')).toBeNull();
  });

  it('groups the digits of a phone', async () => {
    const row = await rowOf(aLead({ phone: '+905327301409' }), 'Fatma Tosun');
    expect(row.getByText('+90 532 730 14 09')).toBeVisible();
  });

  it('calls a lead without a name by its e-mail', async () => {
    const row = await rowOf(aLead({ fullName: undefined, email: 'f@ornek.test', phone: undefined }), 'f@ornek.test');
    expect(row.getAllByText('f@ornek.test')).toHaveLength(2);
  });

  it('calls a lead of which nothing is known by its number', async () => {
    const nobody = aLead({ number: 4711, fullName: undefined, email: undefined, phone: undefined });
    const row = await rowOf(nobody, 'Lead #4711');
    expect(row.getByText('iletişim bilgisi yok')).toBeVisible();
  });

  it('names the source for those who cannot see the icon', async () => {
    const row = await rowOf(aLead({ source: 'META_FORM', platform: 'ig' }), 'Fatma Tosun');
    expect(row.getByRole('img', { name: 'Instagram' })).toBeVisible();
  });

  it('says that nobody has it, or who', async () => {
    const row = await rowOf(aLead({ assigneeName: undefined }), 'Fatma Tosun');
    expect(row.getByText('Atanmadı')).toBeVisible();
  });

  it('leads to the record and keeps the filter', async () => {
    theListHolds([aLead({ id: 'lead-nil' })]);
    openApp('/leads?status=["NEW"]');
    const link = await screen.findByRole('link', { name: 'Fatma Tosun' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe('/leads/lead-nil?status=["NEW"]');
  });
});
