import { describe, expect, it } from 'vitest';
import { mark, put } from './writing';

describe('writing a mail', () => {
  it('puts a field where the caret is', () => {
    expect(put({ value: 'Merhaba !', from: 8, until: 8 }, '{first_name}')).toEqual({
      value: 'Merhaba {first_name}!',
      from: 20,
      until: 20,
    });
  });

  it('marks what is chosen and keeps it chosen', () => {
    expect(mark({ value: 'bir iki', from: 4, until: 7 }, 'bold')).toEqual({ value: 'bir **iki**', from: 6, until: 9 });
  });

  it('makes a list of the lines that are chosen', () => {
    expect(mark({ value: 'a\nbir\niki', from: 3, until: 9 }, 'list').value).toBe('a\n- bir\n- iki');
  });
});
