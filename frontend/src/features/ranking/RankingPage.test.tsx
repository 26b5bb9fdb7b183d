import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Ranking, RankingTraining } from '@/api/types';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

const measures = {
  auc: 0.9161,
  brier: 0.104,
  plainBrier: 0.236,
  tenths: [
    { from: 0, leads: 480, predicted: 0.04, converted: 0.035 },
    { from: 0.9, leads: 120, predicted: 0.96, converted: 0.97 },
  ],
};
const card: NonNullable<RankingTraining['card']> = {
  learnedFrom: { finished: 480, converted: 72 },
  heldBack: { finished: 120, converted: 18 },
  capped: false,
  measures,
  verdict: 'FIRST',
  factors: [{ factor: 'CAMPAIGN', label: 'Kampanya', weight: 0.41 }],
};
const bare: RankingTraining = {
  id: 'egitim-1',
  nightly: true,
  state: 'DONE',
  phase: 'RANKING',
  percent: 100,
  askedAt: '2026-11-20T00:00:00Z',
  endedAt: '2026-11-20T00:01:00Z',
  data: { finished: 600, converted: 90 },
};
const trained: RankingTraining = { ...bare, card };
const needs = { finished: 500, ofEach: 50, patienceDays: 90 };

function theRanking(ranking: Partial<Ranking>) {
  server.on('GET /api/v1/ranking', { json: { trainings: [], mayTrain: true, needs, ...ranking } });
  openApp('/ranking');
}

describe('the model that ranks leads', () => {
  beforeEach(() => signedIn());

  it('says how good it is in words', async () => {
    theRanking({ model: trained, trainings: [trained] });
    expect(await screen.findByText(/100 lead çiftinin 92 tanesinde dönüşeni öne koydu/)).toBeVisible();
    const good = within(screen.getByRole('region', { name: 'Model ne kadar iyi?' }));
    expect(good.getByText('0,916')).toBeVisible();
    expect(good.getByText(/herkese ortalama verilseydi 0,236/)).toBeVisible();
    const rows = within(screen.getByRole('region', { name: 'Olasılıklar tutuyor mu?' })).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('%0–10480%4%3,5 ±2');
  });

  it('warns where little can be said', async () => {
    const weak = { ...bare, card: { ...card, measures: { ...measures, auc: 0.58 } } };
    theRanking({ model: weak, trainings: [weak] });
    expect(await screen.findByText(/az şey söylüyor/)).toBeVisible();
  });

  it('says how much is missing', async () => {
    const scarce: RankingTraining = { ...bare, state: 'NOT_ENOUGH', data: { finished: 312, converted: 40 } };
    theRanking({ trainings: [scarce] });
    expect(await screen.findByRole('heading', { name: 'Henüz yeterli veri yok' })).toBeVisible();
    expect(screen.getByText(/500 sonuçlanmış lead gerekir; .* itibarıyla 312 vardı/)).toBeVisible();
  });

  it('trains when asked and shows how far it is', async () => {
    theRanking({ trainings: [trained], model: trained });
    const running: RankingTraining = { ...bare, id: 'egitim-2', state: 'RUNNING', phase: 'LEARNING', percent: 58 };
    server.on('POST /api/v1/ranking/trainings', { status: 202, json: running });
    await screen.findByRole('button', { name: 'Şimdi eğit' });
    server.on('GET /api/v1/ranking', {
      json: { trainings: [running, trained], model: trained, mayTrain: true, needs },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Şimdi eğit' }));
    expect(await screen.findByRole('progressbar', { name: 'Öğreniyor' })).toHaveAttribute('aria-valuenow', '58');
    expect(screen.getByRole('button', { name: 'Eğitiliyor…' })).toBeDisabled();
  });

  it('tells the remedy of a failure and keeps the model', async () => {
    const failed: RankingTraining = {
      ...bare,
      id: 'egitim-3',
      state: 'FAILED',
      problem: { key: 'ranking.library-missing', detail: 'libgomp paketini kurun.' },
    };
    theRanking({ trainings: [failed, trained], model: trained });
    expect(await screen.findByText(/libgomp paketini kurun/)).toBeVisible();
    expect(screen.getByText('· kullanılıyor')).toBeVisible();
  });

  it('offers no training to those who may not', async () => {
    theRanking({ mayTrain: false });
    expect(await screen.findByRole('heading', { name: 'Kullanılan bir model yok' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Şimdi eğit' })).toBeNull();
  });
});
