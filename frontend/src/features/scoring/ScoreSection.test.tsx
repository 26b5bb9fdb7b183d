import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Score } from '@/api/types';
import { aWholeLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

type Factor = Score['factors'][number];

const factor = (name: Factor['factor'], points: number, maximum: number, reason: string): Factor => ({
  factor: name,
  points,
  maximum,
  reason,
  reasonKey: 'any',
  reasonParams: {},
});

const score: Score = {
  total: 72.5,
  level: 'GOOD',
  factors: [
    factor('CONTACT', 15, 30, 'Telefon var, e-posta yok'),
    factor('FRESHNESS', 20, 20, '24 saatten yeni'),
    factor('SERVICE', 25, 25, '“All-on-4” seçildi'),
    factor('ENGAGEMENT', 7.5, 15, '2 form sorusu yanıtlandı'),
    factor('AGE', 5, 10, '1 saat önce gönderdi'),
  ],
  possible: [{ factor: 'CONTACT', points: 15, reason: 'E-posta eklenirse' }],
};

async function sectionOf(answer: Score) {
  const lead = aWholeLead({ id: 'lead-skor' });
  server.on('GET /api/v1/leads/lead-skor', { json: lead });
  server.on('GET /api/v1/leads/lead-skor/interactions', { json: { items: [] } });
  server.on('GET /api/v1/scoring/leads/lead-skor', { json: answer });
  openApp('/leads/lead-skor');
  await screen.findByText('24 saatten yeni');
  const section = screen.getByRole('heading', { name: 'Skor' }).closest('section');
  return within(section ?? document.body);
}

describe('a score explained', () => {
  beforeEach(() => {
    signedIn();
    theListHolds([]);
  });

  it('has its five factors in words of the language', async () => {
    const section = await sectionOf(score);
    const terms = section.getAllByRole('term').map((term) => term.textContent);
    expect(terms).toEqual(['İletişim', 'Tazelik', 'Hizmet', 'İlgi', 'Yaş']);
  });

  it('says points, most possible and reason, factor by factor', async () => {
    const section = await sectionOf(score);
    const lines = section.getAllByRole('definition').map((line) => line.textContent);
    expect(lines[0]).toBe('15 / 30Telefon var, e-posta yok');
    expect(lines[3]).toBe('7,5 / 152 form sorusu yanıtlandı');
  });

  it('says the sum with its word', async () => {
    const section = await sectionOf(score);
    expect(section.getByText('72,5')).toBeVisible();
    expect(section.getByText('İyi')).toBeVisible();
  });

  it('says when time will change it, and to what', async () => {
    const at = new Date(Date.now() + 23 * 3_600_000).toISOString();
    const section = await sectionOf({ ...score, nextChange: { at, total: 47.5 } });
    expect(section.getByText('23 saat sonra 72,5 → 47,5.')).toBeVisible();
  });

  it('says what would raise it', async () => {
    const section = await sectionOf(score);
    expect(document.querySelector('.lucide-clock')).not.toBeNull();
    expect(section.getByText('E-posta eklenirse (+15)')).toBeVisible();
  });

  it('says nothing of what is to come when nothing is', async () => {
    const section = await sectionOf({ ...score, possible: [] });
    expect(section.queryByText(/sonra|eklenirse/)).toBeNull();
    expect(document.querySelector('.lucide-clock')).toBeNull();
  });
});
