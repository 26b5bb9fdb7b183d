import { describe, expect, it } from 'vitest';
import { namesOf } from './rule-model';

describe('names', () => {
  it('leave out who is not known yet', () => {
    expect(namesOf(['2', '9'], [{ id: '2', name: 'Ayşe' }])).toEqual(['Ayşe']);
    expect(namesOf(['2'], undefined)).toEqual([]);
  });
});
