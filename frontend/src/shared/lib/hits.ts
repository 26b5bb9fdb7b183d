import { fold } from './fold';

/** A part of a text; a hit is what was searched for. */
export type Piece = { text: string; hit: boolean };

const letter = (char: string) => (/\s/.test(char) ? ' ' : fold(char));
const digit = (char: string) => char.replaceAll(/\D/g, '');

/** The text in pieces, with every place marked where one of the words stands, as the search compares them. */
export function pieces(text: string, words: string[]): Piece[] {
  return cut(text, words, letter);
}

/** The same of a number: only digits count, however it is written. */
export function piecesOfNumber(text: string, digits: string): Piece[] {
  return cut(text, [digits], digit);
}

function cut(text: string, words: string[], comparable: (char: string) => string): Piece[] {
  const chars = Array.from(text);
  const compared = chars.map(comparable);
  const owners = compared.flatMap((part, at) => Array.from(part, () => at));
  const whole = compared.join('');
  const marked = new Set<number>();
  for (const word of words.filter(Boolean))
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1)) {
      const [first, last] = [owners[at] ?? 0, owners[at + word.length - 1] ?? 0];
      for (let place = first; place <= last; place += 1) marked.add(place);
    }
  return joined(chars.map((char, at) => ({ text: char, hit: marked.has(at) })));
}

function joined(all: Piece[]): Piece[] {
  return all.reduce<Piece[]>((done, next) => {
    const last = done.at(-1);
    return last && last.hit === next.hit
      ? [...done.slice(0, -1), { text: last.text + next.text, hit: last.hit }]
      : [...done, next];
  }, []);
}

/** The part of a long text around the first hit. */
export function around(all: Piece[], length = 36): Piece[] {
  const first = all.findIndex(({ hit }) => hit);
  return all.slice(Math.max(0, first - 1), first + 4).map((piece, at) => {
    if (piece.hit || piece.text.length <= length) return piece;
    return first > 0 && at === 0
      ? { ...piece, text: `…${piece.text.slice(-length)}` }
      : { ...piece, text: `${piece.text.slice(0, length)}…` };
  });
}
