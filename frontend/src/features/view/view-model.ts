import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';

type Kept = Record<string, unknown>;

/** What a screen shows, as a saved view keeps it: the part of the address behind the question mark. */
export function textOf(kept: Kept): string {
  return defaultStringifySearch(ordered(kept)).replace(/^\?/, '');
}

export function keptIn(search: string): Kept {
  return defaultParseSearch(`?${search}`);
}

/** Whether the screen shows something else than the view keeps. */
export function isChanged(kept: Kept, search: string): boolean {
  return textOf(kept) !== textOf(keptIn(search));
}

function ordered(kept: Kept): Kept {
  const said = Object.entries(kept).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.toSorted(([one], [other]) => one.localeCompare(other)));
}
