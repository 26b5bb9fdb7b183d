import { describe, expect, it } from 'vitest';
import { aColumn, anImport } from '@/testing/imports';
import {
  changeOf,
  clashes,
  isChanged,
  isNameless,
  targetOf,
  untouched,
  withRest,
  type Draft,
  type Target,
} from './mapping-model';

const choosing = (index: number, target: Target): Draft => ({ ...untouched, columns: new Map([[index, target]]) });

describe('what a column becomes', () => {
  const suggested = aColumn(0, 'Tel', { suggestion: { target: 'PHONE', reason: 'NAME' } });

  it('is what was chosen, before what was saved, before what is suggested', () => {
    expect(targetOf(suggested, untouched)).toEqual({ target: 'PHONE', key: undefined });
    expect(targetOf({ ...suggested, target: 'NOTE' }, untouched)?.target).toBe('NOTE');
    expect(targetOf({ ...suggested, target: 'NOTE' }, choosing(0, { target: 'EMAIL' }))?.target).toBe('EMAIL');
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
  it('is nothing when the server knows it all', () => {
    expect(changeOf(anImport(), untouched)).toBeUndefined();
    expect(isChanged(untouched)).toBe(false);
  });

  it('is what differs, with suggestions that nobody has touched', () => {
    const file = anImport({
      columns: [aColumn(0, 'Tel', { suggestion: { target: 'PHONE', reason: 'NAME' } }), aColumn(1, 'X')],
    });
    expect(changeOf(file, untouched)).toEqual({ columns: [{ index: 0, target: 'PHONE', key: undefined }] });
    expect(isChanged(untouched)).toBe(false);
  });

  it('is every setting, when one has changed', () => {
    const changed: Draft = { ...untouched, settings: { tags: ['fuar'] } };
    expect(isChanged(changed)).toBe(true);
    expect(changeOf(anImport(), changed)).toEqual({ settings: { ...anImport().settings, tags: ['fuar'] } });
  });
});
