import type { components } from '@/api/schema';
import { server } from './server';

type Schemas = components['schemas'];
export type Import = Schemas['Import'];
export type ImportColumn = Schemas['ImportColumn'];
export type ImportRow = Schemas['ImportRow'];

export function aColumn(index: number, name: string, change: Partial<ImportColumn> = {}): ImportColumn {
  return { index, name, samples: [`${name} 1`], filled: 3, ...change };
}

export const noCounts = {
  fine: 0,
  duplicates: 0,
  bad: 0,
  dropped: 0,
  created: 0,
  updated: 0,
  skipped: 0,
  failed: 0,
  undone: 0,
};

/** A file of three people, checked: one row is fine, one has a bad phone and a bad e-mail, one is there already. */
export function anImport(change: Partial<Import> = {}): Import {
  return {
    id: 'i-fuar',
    fileName: 'fuar.csv',
    kind: 'CSV',
    charset: 'Windows-1254',
    sheets: [],
    separator: ';',
    origin: 'OTHER',
    state: 'CHECKED',
    rows: 3,
    createdAt: new Date(Date.now() - 5 * 60_000).toISOString(),
    ownerId: 'u-selim',
    ownerName: 'Selim Aras',
    version: 4,
    columns: [
      aColumn(0, 'Ad', { target: 'FULL_NAME', suggestion: { target: 'FULL_NAME', reason: 'NAME' } }),
      aColumn(1, 'Telefon', { target: 'PHONE' }),
      aColumn(2, 'Posta', { target: 'EMAIL' }),
      aColumn(3, 'Sıra', { target: 'IGNORE' }),
    ],
    settings: { source: 'IMPORT', tags: [], duplicates: 'SKIP', dateOrder: 'DMY', assign: true },
    counts: { ...noCounts, fine: 1, bad: 1, duplicates: 1 },
    checkJobId: 'j-check',
    allowed: ['edit', 'check', 'start', 'delete'],
    ...change,
  };
}

export function aRow(row: number, cells: string[], change: Partial<ImportRow> = {}): ImportRow {
  return { row, cells, faults: [], verdict: 'FINE', edited: false, dropped: false, ...change };
}

/** The import is this, and rows can be read. A test changes the object, and the next reading sees it. */
export function theImportIs(file: Import, rows: ImportRow[] = []): void {
  server.on(`GET /api/v1/imports/${file.id}`, () => ({ json: file }));
  server.on(`GET /api/v1/imports/${file.id}/rows`, ({ query }) => ({
    json: { items: rows.filter((row) => row.verdict === (query.get('verdict') ?? row.verdict)) },
  }));
  server.on('GET /api/v1/imports/targets', {
    json: {
      items: [
        { target: 'IGNORE', label: 'Alma', group: 'NONE' },
        { target: 'ANSWER', label: 'Form yanıtı', group: 'FORM' },
        { target: 'FULL_NAME', label: 'Ad soyad', group: 'PERSON' },
        { target: 'PHONE', label: 'Telefon', group: 'PERSON' },
        { target: 'EMAIL', label: 'E-posta', group: 'PERSON' },
        { target: 'SERVICE', label: 'İşlem', group: 'LEAD' },
        { target: 'CUSTOM', key: 'greft', label: 'Greft sayısı', group: 'FORM' },
      ],
    },
  });
}
