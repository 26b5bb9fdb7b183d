export type Spot = { value: string; from: number; until: number };
export type Mark = 'bold' | 'italic' | 'list' | 'heading' | 'link';

const around: Record<Mark, [string, string]> = {
  bold: ['**', '**'],
  italic: ['*', '*'],
  link: ['[', '](https://)'],
  list: ['- ', ''],
  heading: ['## ', ''],
};
const OF_LINES: Mark[] = ['list', 'heading'];

/** Puts a piece in place of what is chosen; the caret stands behind it. */
export function put({ value, from, until }: Spot, piece: string): Spot {
  const end = from + piece.length;
  return { value: value.slice(0, from) + piece + value.slice(until), from: end, until: end };
}

/** Marks what is chosen; what is one line is marked where the line begins. */
export function mark(spot: Spot, how: Mark): Spot {
  const [before, after] = around[how];
  const from = OF_LINES.includes(how) ? spot.value.lastIndexOf('\n', spot.from - 1) + 1 : spot.from;
  const chosen = spot.value.slice(from, spot.until);
  const marked = OF_LINES.includes(how)
    ? chosen
        .split('\n')
        .map((line) => before + line)
        .join('\n')
    : before + chosen + after;
  const value = spot.value.slice(0, from) + marked + spot.value.slice(spot.until);
  const begin = OF_LINES.includes(how) ? from + marked.length : from + before.length;
  return { value, from: begin, until: OF_LINES.includes(how) ? begin : begin + chosen.length };
}
