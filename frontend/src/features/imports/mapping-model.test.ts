import { describe, expect, it } from 'vitest';
import { aColumn, anImport } from '@/testing/imports';
import {
  changeOf,
  clashes,
  isNameless,
  startOf,
  targetOf,
  untouched,
  withRest,
  type Draft,
  type Target,
} from './mapping-model';

const choosing = (index: number, target: Target): Draft => ({ ...untouched, columns: new Map([[index, target]]) });

describe('what a column becomes', () => {
  const suggested = aColumn(0, 'Tel', { target: 'PHONE', suggestion: { target: 'PHONE', reason: 'NAME' } });

  it('is what was chosen, before what the server has', () => {
    expect(targetOf(suggested, untouched)?.target).toBe('PHONE');
    expect(targetOf(suggested, choosing(0, { target: 'EMAIL' }))?.target).toBe('EMAIL');
    expect(targetOf(aColumn(0, 'Boş'), untouched)).toBeUndefined();
  });

  it('cannot be what another column is already, unless it takes many', () => {
    const columns = [
      aColumn(0, 'Tel', { target: 'PHONE' }),
      aColumn(1, 'Cep', { target: 'PHONE' }),
      aColumn(2, 'A', { target: 'ANSWER' }),
      aColumn(3, 'B', { target: 'ANSWER' }),
      aColumn(4, 'C', { target: 'CUSTOM', key: 'greft' }),
      aColumn(5, 'D', { target: 'CUSTOM', key: 'boy' }),
    ];
    expect([...clashes(columns, untouched)]).toEqual([[1, 'Tel']]);
  });

  it('is said to leave the people without a name', () => {
    expect(isNameless([aColumn(0, 'Not', { target: 'NOTE' })], untouched)).toBe(true);
    expect(isNameless([aColumn(0, 'Posta', { target: 'EMAIL' })], untouched)).toBe(false);
  });
});

describe('columns that nobody has decided about', () => {
  it('are kept as answers together, and the others stay', () => {
    const columns = [aColumn(0, 'Tel', { target: 'PHONE' }), aColumn(1, 'X'), aColumn(2, 'Y')];
    const kept = withRest(columns, untouched, 'ANSWER');
    expect([...kept.columns]).toEqual([
      [1, { target: 'ANSWER' }],
      [2, { target: 'ANSWER' }],
    ]);
  });
});

describe('what is sent', () => {
  it('is nothing when nobody has changed anything', () => {
    expect(changeOf(untouched)).toBeUndefined();
  });

  it('is what differs, and null for what was emptied', () => {
    const draft: Draft = { ...choosing(2, { target: 'CUSTOM', key: 'greft' }), settings: { distributorId: undefined } };
    expect(changeOf(draft)).toEqual({
      columns: [{ index: 2, target: 'CUSTOM', key: 'greft' }],
      settings: { distributorId: null },
    });
  });
});

describe('a file that has just come', () => {
  it('proposes its name as a tag, by which its leads are found again', () => {
    expect(startOf(anImport({ version: 1, fileName: 'fuar kasım.2026.csv' })).settings).toEqual({
      tags: ['fuar kasım.2026'],
    });
  });

  it('is left alone once somebody has arranged it', () => {
    expect(startOf(anImport({ version: 2 }))).toBe(untouched);
  });
});
