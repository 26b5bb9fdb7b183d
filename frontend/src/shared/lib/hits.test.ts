import { expect, it } from 'vitest';
import { around, pieces, piecesOfNumber } from './hits';

const shown = (all: { text: string; hit: boolean }[]) =>
  all.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

it('marks what was typed, with or without Turkish letters', () => {
  expect(shown(pieces('Ayşe IŞIK', ['isik']))).toBe('Ayşe [IŞIK]');
  expect(shown(pieces('İpek Gül', ['ip', 'gul']))).toBe('[İp]ek [Gül]');
  expect(shown(pieces('Ayşe Işık', ['yok']))).toBe('Ayşe Işık');
});

it('marks a number however it is written', () => {
  expect(shown(piecesOfNumber('+90 532 007 40 90', '5320074'))).toBe('+90 [532 007 4]0 90');
});

it('keeps of a long text what stands around the hit', () => {
  const long = `${'önce '.repeat(20)}implant ${'sonra '.repeat(20)}`;
  const part = shown(around(pieces(long, ['implant'])));
  expect(part).toContain('[implant]');
  expect(part.startsWith('…')).toBe(true);
  expect(part.endsWith('…')).toBe(true);
  expect(part.length).toBeLessThan(100);
});
