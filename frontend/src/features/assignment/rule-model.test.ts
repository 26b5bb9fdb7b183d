import { describe, expect, it } from 'vitest';
import { moved, namesOf } from './rule-model';

describe('the order of rules', () => {
  it('changes by one place at a time', () => {
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });
});

describe('names', () => {
  it('leave out who is not known yet', () => {
    expect(namesOf(['2', '9'], [{ id: '2', name: 'Ayşe' }])).toEqual(['Ayşe']);
    expect(namesOf(['2'], undefined)).toEqual([]);
  });
});
