import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { anImport, aRow, noCounts, theImportIs, type Import } from '@/testing/imports';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { problem, server } from '@/testing/server';

const job = {
  id: 'j-run',
  ownerId: 'u-selim',
  kind: 'IMPORT_RUN',
  state: 'RUNNING',
  total: 6287,
  done: 1200,
  failed: 0,
  skipped: 0,
  startedAt: '2026-11-28T10:00:00Z',
  reasons: [],
  remainingSeconds: 240,
};
const done: Partial<Import> = {
  state: 'DONE',
  runJobId: 'j-run',
  settings: { ...anImport().settings, tags: ['fuar'] },
  counts: { ...noCounts, created: 6280, updated: 4, skipped: 3 },
  undoableUntil: new Date(Date.now() + 23 * 3_600_000).toISOString(),
  allowed: ['undo', 'delete'],
};

describe('a run', () => {
  beforeEach(() => signedIn());

  it('is begun after its count was named again', async () => {
    const file = anImport({ counts: { ...noCounts, fine: 6287, bad: 2 } });
    theImportIs(file);
    server.on('GET /api/v1/jobs/j-run', { json: job });
    server.on('POST /api/v1/imports/i-fuar/run', () => {
      Object.assign(file, { state: 'RUNNING', runJobId: 'j-run' });
      return { status: 202, json: job };
    });
    const { user, address } = openApp('/imports/i-fuar');
    await user.click(await screen.findByRole('button', { name: '6.287 satırı içe aktar' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('6.287 yeni lead oluşturulur.')).toBeInTheDocument();
    expect(within(dialog).getByText(/^2 satır dışarıda kalır/)).toBeInTheDocument();
    within(dialog).getByText('6.287 satırı içe aktar').closest('button')?.click();
    expect(await screen.findByText('1.200 / 6.287')).toBeVisible();
    expect(screen.getByText(/yaklaşık 4 dakika kaldı/)).toBeVisible();
    expect(address()).toBe('/imports/i-fuar?step=result');
  });

  it('that is refused says why, and the question stays', async () => {
    theImportIs(anImport());
    server.on('POST /api/v1/imports/i-fuar/run', problem(409, 'imports.stale', 'Önce yeniden kontrol edin.'));
    const { user } = openApp('/imports/i-fuar');
    await user.click(await screen.findByRole('button', { name: '1 satırı içe aktar' }));
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByText('1 satırı içe aktar').closest('button')?.click();
    expect(await within(dialog).findByText('Önce yeniden kontrol edin.')).toBeInTheDocument();
  });
});

describe('the receipt', () => {
  beforeEach(() => {
    signedIn();
    server.on('GET /api/v1/jobs/j-run', {
      json: { ...job, state: 'DONE', reasons: [{ reason: { key: 'x', detail: 'Bu kişi zaten vardı.' }, count: 3 }] },
    });
  });

  it('tells what was made, changed and left out and why, and leads to those leads', async () => {
    theImportIs(anImport(done));
    openApp('/imports/i-fuar');
    expect(await screen.findByRole('button', { name: '6.280 oluşturuldu' })).toBeVisible();
    expect(screen.getByRole('button', { name: '0 alınamadı' })).toBeDisabled();
    expect(await screen.findByText('Bu kişi zaten vardı.')).toBeVisible();
    const see = screen.getByRole('link', { name: '6.284 leadi gör' });
    expect(decodeURIComponent(see.getAttribute('href') ?? '')).toBe('/leads?tag=["fuar"]');
  });

  it('opens the rows behind a number', async () => {
    theImportIs(anImport(done), [aRow(7, ['Ayşe'], { outcome: 'SKIPPED' })]);
    const { user, address } = openApp('/imports/i-fuar');
    await user.click(await screen.findByRole('button', { name: '3 atlandı' }));
    expect(await screen.findByRole('grid')).toBeVisible();
    expect(address()).toBe('/imports/i-fuar?step=result&outcome=SKIPPED');
  });

  it('is taken back after the count was named, and can then be run again', async () => {
    const file = anImport(done);
    theImportIs(file);
    server.on('POST /api/v1/jobs/j-run/undo', () => {
      Object.assign(file, {
        state: 'UNDONE',
        counts: { ...noCounts, fine: 6287 },
        allowed: ['start'],
      });
      return { status: 202, json: { ...job, id: 'j-undo', undoes: 'j-run' } };
    });
    const { user } = openApp('/imports/i-fuar');
    await user.click(await screen.findByRole('button', { name: 'fuar.csv: içe aktarmayı geri al' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/23 saat sonra bitiyor/)).toBeInTheDocument();
    within(dialog).getByText('6.284 leadi geri al').closest('button')?.click();
    expect(await screen.findByRole('button', { name: '6.287 satırı yeniden içe aktar' })).toBeVisible();
  });
});

describe('the list of imports', () => {
  it('tells who, which file, when and what became of it', async () => {
    signedIn();
    server.on('GET /api/v1/imports', { json: { items: [anImport(done)] } });
    openApp('/imports');
    const row = (await screen.findByRole('link', { name: 'fuar.csv' })).closest('tr');
    expect(row).toHaveTextContent('Selim Aras');
    expect(row).toHaveTextContent('Tamamlandı6.280 oluşturuldu · 4 güncellendi · 3 atlandı');
  });

  it('says what to do when there is none', async () => {
    signedIn();
    server.on('GET /api/v1/imports', { json: { items: [] } });
    openApp('/imports');
    expect(await screen.findByText('Henüz içe aktarma yok')).toBeVisible();
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Dosya yükle' })).toHaveLength(1));
  });
});
