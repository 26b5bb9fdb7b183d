import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const job = {
  id: 'j-tag',
  ownerId: 'u-selim',
  kind: 'LEAD_TAG',
  state: 'DONE',
  total: 400,
  done: 400,
  failed: 0,
  skipped: 0,
  retryable: false,
  startedAt: ago(3),
  finishedAt: ago(2),
  undoableUntil: ago(-8),
  reasons: [],
};

describe('the tray of jobs', () => {
  beforeEach(() => {
    signedIn();
    server.on('GET /api/v1/imports', { json: { items: [] } });
  });

  it('asks for the own ones alone', async () => {
    server.on('GET /api/v1/jobs', ({ query }) => ({ json: { items: query.get('owner') === 'me' ? [job] : [] } }));
    openApp('/imports');
    expect(await screen.findByText('400 kayıttan 400 tanesi yapıldı')).toBeVisible();
  });

  it('says of notes that they are there to stay, where others are undone', async () => {
    const notes = { ...job, kind: 'LEAD_NOTE', state: 'CANCELLED', done: 100, undoableUntil: undefined };
    server.on('GET /api/v1/jobs', { json: { items: [notes] } });
    openApp('/imports');
    const card = within(await screen.findByRole('article', { name: 'Not ekleme' }));
    expect(card.getByText('Eklenen notlar toplu geri alınamaz.')).toBeVisible();
    expect(card.queryByRole('button', { name: 'Geri al' })).toBeNull();
  });

  it('does not tell of a check as if leads had been made', async () => {
    const told = { total: 7, done: 7, finishedAt: ago(0.1), undoableUntil: undefined };
    const check = { ...job, ...told, id: 'j-check', kind: 'IMPORT_CHECK' };
    server.on('GET /api/v1/jobs', { json: { items: [check] } });
    openApp('/imports');
    const card = within(await screen.findByRole('article', { name: 'Dosya kontrolü' }));
    expect(card.getByText(/7 satırdan 7 tanesi kontrol edildi. Henüz hiçbir lead oluşturulmadı\./)).toBeVisible();
  });

  it('can be put away while it runs, and says what it is about behind an arrow', async () => {
    const running = { ...job, state: 'RUNNING', done: 120, finishedAt: undefined, undoableUntil: undefined };
    server.on('GET /api/v1/jobs', { json: { items: [running] } });
    const { user } = openApp('/imports');
    const card = within(await screen.findByRole('article', { name: 'Etiketleme' }));
    const more = card.getByRole('button', { name: 'Ayrıntılar' });
    await user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    await user.click(card.getByRole('button', { name: 'Gizle; iş sürer' }));
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  });

  it('says when it cannot be read what was left out, and reads it on request', async () => {
    server.on('GET /api/v1/jobs', { json: { items: [{ ...job, done: 399, skipped: 1 }] } });
    server.on('GET /api/v1/jobs/j-tag', { json: { ...job, done: 399, skipped: 1 } });
    server.on('GET /api/v1/jobs/j-tag/results', problem(500, 'shared.unexpected', 'Sonuçlar okunamadı.'));
    const { user } = openApp('/imports');
    await user.click(await screen.findByRole('button', { name: 'Neden atlandı?' }));
    expect(await screen.findByText('Sonuçlar okunamadı.')).toBeVisible();
    server.on('GET /api/v1/jobs/j-tag/results', { json: { items: [{ recordId: 'r-1', outcome: 'SKIPPED' }] } });
    await user.click(screen.getByRole('button', { name: 'Yeniden dene' }));
    expect(await screen.findByRole('list', { name: 'Atlanan kayıtlar' })).toBeVisible();
  });

  it('shows the newest few of many, and how many more there are', async () => {
    const running = { ...job, state: 'RUNNING', done: 1, finishedAt: undefined, undoableUntil: undefined };
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...running, id }));
    server.on('GET /api/v1/jobs', { json: { items: many } });
    openApp('/imports');
    expect(await screen.findByText('2 iş daha sürüyor')).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  it('lets an undo that was stopped be finished', async () => {
    const undo = { ...job, id: 'j-undo', undoes: 'j-tag', state: 'CANCELLED', done: 120, undoableUntil: undefined };
    server.on('GET /api/v1/jobs', { json: { items: [undo, job] } });
    let undone = '';
    server.on('POST /api/v1/jobs/j-tag/undo', () => {
      undone = 'j-tag';
      return { status: 202, json: { ...undo, id: 'j-again', state: 'QUEUED' } };
    });
    const { user } = openApp('/imports');
    const card = within(await screen.findByRole('article'));
    await user.click(card.getByRole('button', { name: 'Kalanı da geri al' }));
    await waitFor(() => expect(undone).toBe('j-tag'));
  });
});
