import { describe, expect, it } from 'vitest';
import { askedOf } from './asked-export';
import { changesOf } from './audit-model';

describe('what an export was asked for', () => {
  it('is each parameter of the list by itself, with how many leads it held', () => {
    expect(
      askedOf('leads=3&status=NEW&status=LOST&q=G%C3%BCl&sort=-score&columns=id,fullName&columns=id,fullName'),
    ).toEqual({
      leads: 3,
      status: ['NEW', 'LOST'],
      q: ['Gül'],
      columns: ['id', 'fullName'],
    });
  });

  it('reads what earlier releases wrote in braces', () => {
    expect(askedOf('filter={status=[NEW, LOST], tag=[sıcak]}&columns=id')).toEqual({
      status: ['NEW', 'LOST'],
      tag: ['sıcak'],
      columns: ['id'],
    });
  });

  it('tells chosen leads by their number', () => {
    expect(askedOf('leads=2&ids=a,b')).toEqual({ leads: 2, ids: 2 });
  });

  it('stands in the entry instead of the line', () => {
    const after = { detail: 'leads=1&status=NEW' };
    expect(changesOf({ kind: 'EXPORT_ENDED', before: {}, after }).map(({ field }) => field)).toEqual([
      'leads',
      'status',
    ]);
    expect(changesOf({ kind: 'SIGN_IN_FAILED', before: {}, after })[0]?.field).toBe('detail');
  });
});
