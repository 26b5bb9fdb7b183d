import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LeadChance } from '@/api/types';
import { aWholeLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const estimate: LeadChance = {
  standing: 'OPEN',
  chance: {
    probability: 0.336,
    at: '2026-11-20T09:00:00Z',
    reasonsFor: [
      { factor: 'CAMPAIGN', label: 'Kampanya', text: 'Kasım kampanyası', weight: 0.9, strength: 'STRONG' },
      { factor: 'HOUR', label: 'Günün saati', text: 'saat 21', weight: 0.3, strength: 'CLEAR' },
    ],
    reasonsAgainst: [],
  },
};

function theLead(answer: LeadChance) {
  server.on('GET /api/v1/leads/lead-sans', { json: aWholeLead({ id: 'lead-sans' }) });
  server.on('GET /api/v1/leads/lead-sans/interactions', { json: { items: [] } });
  server.on('GET /api/v1/ranking/leads/lead-sans', { json: answer });
  openApp('/leads/lead-sans');
}

async function section() {
  const heading = await screen.findByRole('heading', { name: 'Dönüşme olasılığı' });
  return within(heading.closest('section') ?? document.body);
}

describe('how likely a lead is to convert', () => {
  beforeEach(() => {
    signedIn();
    theListHolds([]);
  });

  it('is said with a word and never as certain', async () => {
    theLead(estimate);
    const chance = await section();
    expect(await chance.findByText('Yaklaşık %34')).toBeVisible();
    expect(chance.getByText('Orta')).toBeVisible();
    expect(chance.getByText(/kesinlik taşımaz/)).toBeVisible();
    expect(chance.getByRole('link', { name: 'Model nasıl çalışıyor?' })).toHaveAttribute('href', '/ranking');
  });

  it('has its reasons in words, the strongest first', async () => {
    theLead(estimate);
    const chance = await section();
    const lines = (await chance.findAllByRole('listitem')).map((line) => line.textContent);
    expect(lines).toEqual(['Kampanya: Kasım kampanyası güçlü', 'Günün saati: saat 21 belirgin']);
    expect(chance.getByText('Belirgin bir neden yok.')).toBeVisible();
  });

  it('says when there is none yet', async () => {
    theLead({ standing: 'OPEN' });
    expect(await (await section()).findByText('Henüz bir tahmin yok.')).toBeVisible();
  });

  it('says why an old lead has none', async () => {
    theLead({ standing: 'OLD' });
    expect(await (await section()).findByText(/90 günden uzun süredir açık/)).toBeVisible();
  });

  it('keeps silent where the outcome is known', async () => {
    theLead({ standing: 'DECIDED' });
    await screen.findByRole('heading', { level: 1 });
    await expect.poll(() => screen.queryByRole('heading', { name: 'Dönüşme olasılığı' })).toBeNull();
  });
});
