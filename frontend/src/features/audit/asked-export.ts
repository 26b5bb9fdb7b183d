/** What an export was asked for, as the trail keeps it: the parameters of the list in one line. */

/** Parameters that say how the file looks, not which leads it holds. */
const LOOKS = new Set(['separator', 'language', 'expectedCount', 'sort', 'limit', 'cursor', 'count']);

/** Earlier releases wrote a chosen filter in braces: {status=[NEW, LOST]}. */
const BRACED = /(\w+)=\[([^\]]*)\]/g;

/** Each parameter with what it was, in the order in which it was asked; ids as their number. */
export function askedOf(detail: string): Record<string, unknown> {
  const asked = new Map<string, string[]>();
  const add = (key: string, values: string[]) =>
    asked.set(key, [...new Set([...(asked.get(key) ?? []), ...values.filter((value) => value !== '')])]);
  for (const [key, value] of new URLSearchParams(detail)) {
    if (key === 'filter') braced(value, add);
    else add(key, listed(key, value));
  }
  return Object.fromEntries(
    [...asked]
      .filter(([key, values]) => !LOOKS.has(key) && values.length > 0)
      .map(([key, values]) => [key, valueOf(key, values)]),
  );
}

function braced(filter: string, add: (key: string, values: string[]) => void) {
  for (const [, key = '', values = ''] of filter.matchAll(BRACED)) add(key, values.split(', '));
}

function listed(key: string, value: string): string[] {
  return key === 'columns' || key === 'ids' ? value.split(',') : [value];
}

function valueOf(key: string, values: string[]): unknown {
  if (key === 'ids') return values.length;
  if (key === 'leads') return Number(values[0]);
  return values;
}
