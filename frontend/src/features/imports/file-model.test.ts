import { describe, expect, it } from 'vitest';
import { faultOfFile, LARGEST } from './file-model';

describe('a file', () => {
  it('of a table is sent', () => {
    for (const name of ['fuar.csv', 'FUAR.XLSX', 'liste.2026.tsv'])
      expect(faultOfFile({ name, size: 1 })).toBeUndefined();
  });

  it('of another kind, empty or too large is not', () => {
    expect(faultOfFile({ name: 'fuar.xls', size: 1 })).toBe('oldExcel');
    expect(faultOfFile({ name: 'fuar.pdf', size: 1 })).toBe('unknownKind');
    expect(faultOfFile({ name: 'fuar.csv', size: 0 })).toBe('empty');
    expect(faultOfFile({ name: 'fuar.csv', size: LARGEST + 1 })).toBe('tooLarge');
  });
});
