import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aWholeLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';
import type { Criterion, Quality, QualityReason } from './api/quality';

const criterion = (id: string, change: Partial<Criterion>): Criterion => ({
  id,
  dimension: 'INTEREST',
  subject: 'SERVICE',
  check: 'PRESENT',
  words: [],
  points: 20,
  ...change,
});
const reason = (verdict: QualityReason['verdict'], id: string, change: Partial<Criterion> = {}): QualityReason => ({
  criterion: criterion(id, change),
  verdict,
});

const quality: Quality = {
  interest: {
    score: 40,
    reasons: [
      reason('MET', 'a'),
      reason('UNKNOWN', 'b', { subject: 'CALLS_ANSWERED', check: 'BETWEEN', from: 1, points: 40 }),
      reason('MET', 'c', { subject: 'CALLS_MISSED', check: 'BETWEEN', from: 3, points: -20 }),
      reason('NOT_MET', 'd', { subject: 'WRONG_NUMBERS', check: 'BETWEEN', from: 1, points: -60 }),
    ],
  },
  fit: {
    reasons: [
      reason('UNKNOWN', 'e', { subject: 'ANSWER', key: 'ne_zaman', check: 'ONE_OF', words: ['Bu ay', 'Hemen'] }),
    ],
  },
};

async function section(shown = quality, first = 'Hizmet var') {
  const lead = aWholeLead({ id: 'lead-kalite' });
  server.on('GET /api/v1/leads/lead-kalite', { json: lead });
  server.on('GET /api/v1/leads/lead-kalite/interactions', { json: { items: [] } });
  server.on('GET /api/v1/quality/leads/lead-kalite', { json: shown });
  openApp('/leads/lead-kalite');
  const heading = await screen.findByRole('heading', { name: 'Kalite' });
  const found = within(heading.closest('section') ?? document.body);
  await found.findByText(first);
  return found;
}

describe('the quality of a lead', () => {
  beforeEach(() => {
    signedIn();
    theListHolds([]);
  });

  it('says both dimensions, and that nothing is known instead of zero', async () => {
    const found = await section();
    expect(found.getByText('40 / 100')).toBeVisible();
    expect(found.getByText('henüz bilinmiyor')).toBeVisible();
  });

  it('says what adds, what takes away, what would add, and keeps still about what does not weigh on it', async () => {
    const found = await section();
    expect(found.getByText('+20')).toBeVisible();
    expect(found.getByText('−20')).toBeVisible();
    expect(found.getByText('olursa +40')).toBeVisible();
    expect(found.getByText('Ulaşılan arama sayısı: en az 1')).toBeVisible();
    expect(found.getByText('Ne zaman: Bu ay ya da Hemen')).toBeVisible();
    expect(found.queryByText(/Yanlış numara/)).toBeNull();
  });

  it('tells a distributor the scores alone', async () => {
    const found = await section({ interest: { score: 40, reasons: [] }, fit: { reasons: [] } }, '40 / 100');
    expect(found.queryByRole('list')).toBeNull();
    expect(found.queryByText('henüz bilinmiyor')).toBeNull();
  });
});
