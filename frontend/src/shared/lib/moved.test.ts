import { describe, expect, it } from 'vitest';
import { moved } from './moved';

describe('the order of rules', () => {
  it('changes by one place at a time', () => {
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });
});
