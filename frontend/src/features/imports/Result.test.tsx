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
    expect(decodeURIComponent(see.getAttribute('href') ?? '')).toBe('/leads?importId=i-fuar');
  });

  it('says that its reasons cannot be read, and reads them on request', async () => {
    const read = {
      json: { ...job, state: 'DONE', reasons: [{ reason: { key: 'x', detail: 'Zaten vardı.' }, count: 3 }] },
    };
    server.on('GET /api/v1/jobs/j-run', problem(500, 'shared.unexpected', 'Sonuç okunamadı.'));
    theImportIs(anImport(done));
    const { user } = openApp('/imports/i-fuar');
    expect(await screen.findByText('Sonuç okunamadı.')).toBeVisible();
    server.on('GET /api/v1/jobs/j-run', read);
    await user.click(screen.getByRole('button', { name: 'Yeniden dene' }));
    expect(await screen.findByText('Zaten vardı.')).toBeVisible();
  });

  it('accounts for every row of the file, also for those that were never tried', async () => {
    theImportIs(anImport({ ...done, counts: { ...noCounts, created: 4, skipped: 2, bad: 1 } }));
    const { user, address } = openApp('/imports/i-fuar');
    await user.click(await screen.findByRole('button', { name: '1 hatalı olduğu için alınmadı' }));
    await waitFor(() => expect(address()).toBe('/imports/i-fuar?step=review&verdict=BAD'));
  });

  it('says why rows were never tried, and how many the file has', async () => {
    const fault = { index: 1, key: 'phone', detail: 'Bu bir telefon değil.' };
    const counts = { ...noCounts, created: 3, skipped: 1, bad: 1, dropped: 1 };
    theImportIs(anImport({ ...done, rows: 7, counts }), [aRow(5, ['Can', '12'], { verdict: 'BAD', faults: [fault] })]);
    openApp('/imports/i-fuar');
    expect(await screen.findByText('Bu bir telefon değil.')).toBeVisible();
    expect(screen.getByText('Dosyada 7 satır var; başlık satırı ve boş satırlar sayılmaz.')).toBeVisible();
    const figures = within(screen.getByRole('group', { name: 'Sonuç' })).getAllByRole('button');
    const told = figures.map((each) => Number.parseInt(each.textContent, 10));
    expect(told.reduce((sum, each) => sum + each, 0)).toBe(7);
    expect(screen.getByText('henüz alınmadı')).toBeVisible();
  });

  it('adds up after an undo: what went and what has stayed', async () => {
    const counts = { ...noCounts, fine: 5, bad: 1, created: 1, updated: 1, skipped: 1, undone: 2 };
    theImportIs(anImport({ ...done, state: 'UNDONE', rows: 6, counts }));
    openApp('/imports/i-fuar');
    expect(await screen.findByRole('button', { name: '2 geri alındı' })).toBeVisible();
    expect(screen.getByRole('button', { name: '1 oluşturuldu ve yerinde kaldı' })).toBeVisible();
    const figures = within(screen.getByRole('group', { name: 'Sonuç' })).getAllByRole('button');
    expect(figures.reduce((sum, each) => sum + Number.parseInt(each.textContent, 10), 0)).toBe(6);
    expect(screen.getByText('Kısmen geri alındı')).toBeVisible();
  });

  it('does not call undone what has stayed, and leads to it', async () => {
    theImportIs(anImport({ ...done, state: 'UNDONE', rows: 3, counts: { ...noCounts, fine: 3, created: 3 } }));
    openApp('/imports/i-fuar');
    expect(await screen.findByText('Geri alınamadı')).toBeVisible();
    expect(screen.getByText(/3 lead yerinde kaldı, çünkü üzerinde çalışıldı/)).toBeVisible();
    expect(screen.getByRole('link', { name: /3 lead/ })).toHaveAttribute('href', expect.stringContaining('i-fuar'));
  });

  it('gives every kind of row that stayed out as a file, also those that were skipped', async () => {
    theImportIs(anImport({ ...done, counts: { ...noCounts, created: 3, skipped: 2, failed: 1, bad: 1, dropped: 1 } }));
    openApp('/imports/i-fuar');
    const skipped = await screen.findByRole('link', { name: 'Atlanan satırları indir' });
    expect(skipped).toHaveAttribute('href', '/api/v1/imports/i-fuar/rows/file?outcome=SKIPPED');
    const dropped = screen.getByRole('link', { name: 'Çıkarılan satırları indir' });
    expect(dropped).toHaveAttribute('href', '/api/v1/imports/i-fuar/rows/file?verdict=DROPPED');
    expect(screen.getByRole('link', { name: 'Alınamayan satırları indir' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hatalı satırları indir' })).toBeVisible();
  });

  it('opens the rows behind a number', async () => {
    theImportIs(anImport(done), [aRow(7, ['Ayşe'], { outcome: 'SKIPPED' })]);
    const { user, address } = openApp('/imports/i-fuar');
    await user.click(await screen.findByRole('button', { name: '3 atlandı' }));
    expect(await screen.findByRole('grid')).toBeVisible();
    expect(address()).toBe('/imports/i-fuar?step=result&outcome=SKIPPED');
  });

  it('says of a row that was taken over what of it was left out', async () => {
    const detail = '“Nil Erbil” bu lead’i göremez; atama yapılmadı.';
    theImportIs(anImport(done), [
      aRow(9, ['Ece'], { outcome: 'UPDATED', faults: [{ key: 'imports.assignment-left-out', detail }] }),
    ]);
    const { user } = openApp('/imports/i-fuar');
    await user.click(await screen.findByRole('button', { name: '4 güncellendi' }));
    expect(await screen.findByText(detail)).toBeVisible();
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

describe('a run that has just begun', () => {
  it('says that its time is still being measured', async () => {
    signedIn();
    theImportIs(anImport({ ...done, state: 'RUNNING' }));
    server.on('GET /api/v1/jobs/j-run', { json: { ...job, done: 0, remainingSeconds: undefined } });
    openApp('/imports/i-fuar');
    expect(await screen.findByText(/kalan süre hesaplanıyor/)).toBeVisible();
  });
});

describe('an undo', () => {
  const undo = { ...job, id: 'j-undo', undoes: 'j-run', total: 6284, done: 3000, skipped: 2 };

  beforeEach(() => {
    signedIn();
    server.on('GET /api/v1/jobs', { json: { items: [] } });
  });

  it('tells how far it is and can be stopped, however many jobs others have begun since', async () => {
    theImportIs(anImport({ ...done, state: 'UNDOING', undoJobId: 'j-undo', allowed: ['cancel'] }));
    server.on('GET /api/v1/jobs/j-undo', { json: undo });
    let stopped = '';
    server.on('POST /api/v1/jobs/j-undo/cancel', () => {
      stopped = 'j-undo';
      return { json: { ...undo, state: 'RUNNING' } };
    });
    const { user } = openApp('/imports/i-fuar');
    expect(await screen.findByRole('heading', { name: 'İçe aktarma geri alınıyor' })).toBeVisible();
    expect(await screen.findByText('3.002 / 6.284')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Durdur' }));
    await waitFor(() => expect(stopped).toBe('j-undo'));
  });

  it('that was stopped says why leads stayed, and can be finished', async () => {
    theImportIs(anImport({ ...done, state: 'CANCELLED', undoJobId: 'j-undo', allowed: ['undo', 'start', 'delete'] }));
    server.on('GET /api/v1/jobs/j-undo', {
      json: {
        ...undo,
        state: 'CANCELLED',
        reasons: [{ reason: { key: 'x', detail: 'Sonradan değişti.' }, count: 2 }],
      },
    });
    openApp('/imports/i-fuar');
    expect(await screen.findByText('Sonradan değişti.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'fuar.csv: içe aktarmayı geri al' })).toBeVisible();
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

  it('tells of a run that goes on what it has done, not what an earlier one came to', async () => {
    signedIn();
    const counts = { ...noCounts, fine: 6287, created: 12, undone: 6275 };
    server.on('GET /api/v1/imports', { json: { items: [anImport({ ...done, state: 'RUNNING', counts })] } });
    openApp('/imports');
    const row = (await screen.findByRole('link', { name: 'fuar.csv' })).closest('tr');
    expect(row).toHaveTextContent('İçe aktarılıyor12 oluşturuldu');
    expect(row).not.toHaveTextContent('geri alındı');
  });

  it('says what to do when there is none', async () => {
    signedIn();
    server.on('GET /api/v1/imports', { json: { items: [] } });
    openApp('/imports');
    expect(await screen.findByText('Henüz içe aktarma yok')).toBeVisible();
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Dosya yükle' })).toHaveLength(1));
  });
});
