import { expect, it } from 'vitest';
import { changesOf } from './audit-model';

it('sets before and after of a field beside each other', () => {
  expect(changesOf({ before: { name: 'Ayşe', team_id: null }, after: { name: 'Derya', team_id: null } })).toEqual([
    { field: 'name', before: 'Ayşe', after: 'Derya' },
  ]);
});

it('tells a new record by its fields alone', () => {
  expect(changesOf({ before: {}, after: { rights: ['lead:read'] } })).toEqual([
    { field: 'rights', before: undefined, after: '["lead:read"]' },
  ]);
});
