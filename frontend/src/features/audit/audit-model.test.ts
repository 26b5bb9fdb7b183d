import { describe, expect, it } from 'vitest';
import { changesOf, placeOf, recordOf } from './audit-model';
import { queryOf, readAuditSearch } from './audit-search';

const entry = {
  id: 7,
  at: '2026-11-21T09:00:00Z',
  kind: 'CHANGED',
  subject: 'app_user',
  subjectId: 'u1',
  before: {},
  after: {},
};

describe('an entry', () => {
  it('sets before and after of a field beside each other', () => {
    expect(
      changesOf({ kind: 'CHANGED', before: { name: 'Ayşe', team_id: null }, after: { name: 'Derya', team_id: null } }),
    ).toEqual([{ field: 'name', before: 'Ayşe', after: 'Derya' }]);
  });

  it('tells a new record by the fields that hold something', () => {
    expect(
      changesOf({ kind: 'CREATED', before: {}, after: { rights: ['lead:read'], tags: [], department: '' } }),
    ).toEqual([{ field: 'rights', before: undefined, after: ['lead:read'] }]);
  });

  it('does not say the id of its own record, which has a name', () => {
    const made = { ...entry, kind: 'CREATED', after: { id: 'u1', name: 'Ayşe', team_id: 't1' } };
    expect(changesOf(made).map(({ field }) => field)).toEqual(['name', 'team_id']);
    expect(changesOf({ ...made, after: { id: 'u2' } }).map(({ field }) => field)).toEqual(['id']);
  });

  it('calls its record as it is called now, or as it was when it is gone', () => {
    expect(recordOf({ ...entry, after: { name: 'Ayşe' } }, { u1: 'Ayşe Demir' })).toBe('Ayşe Demir');
    expect(recordOf({ ...entry, before: { name: 'Ayşe' } }, {})).toBe('Ayşe');
    expect(recordOf(entry, {})).toBeUndefined();
  });

  it('names no record and leads to none when it stands for many', () => {
    const many = { ...entry, subject: 'lead', subjectId: 'l1', entries: 4200 };
    expect(recordOf(many, { l1: 'Fatma Tosun' })).toBeUndefined();
    expect(placeOf(many)).toBeUndefined();
  });

  it('leads to its record, unless that was removed', () => {
    expect(placeOf(entry)).toBe('/users');
    expect(placeOf({ ...entry, subject: 'lead', subjectId: 'l1' })).toBe('/leads/l1');
    expect(placeOf({ ...entry, subject: 'webhook', subjectId: 'w1' })).toBe('/webhooks/w1');
    expect(placeOf({ ...entry, subject: 'report_schedule' })).toBe('/reports');
    expect(placeOf({ ...entry, subject: 'quality_criterion' })).toBe('/settings/quality');
    expect(placeOf({ ...entry, kind: 'REMOVED' })).toBeUndefined();
    expect(placeOf({ ...entry, subject: 'session' })).toBeUndefined();
  });
});

describe('the search', () => {
  it('reads the address and leaves out what it does not understand', () => {
    expect(readAuditSearch({ kind: ['CHANGED', 'X'], subject: 'lead', from: '2026-13-40', q: 5, user: 'u1' })).toEqual({
      kind: ['CHANGED'],
      subject: ['lead'],
      user: 'u1',
    });
  });

  it('asks from the beginning of the first day to the end of the last', () => {
    const { from, to } = queryOf({ from: '2026-11-21', to: '2026-11-21' });
    expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(24 * 3_600_000);
  });
});
