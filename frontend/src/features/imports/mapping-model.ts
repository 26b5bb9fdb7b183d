import type { Import, ImportChange, ImportColumn, ImportSettings, TargetChoice } from './api/imports';

export type Target = Pick<TargetChoice, 'target' | 'key'>;
/** What a person has changed and not saved yet. */
export type Draft = { columns: ReadonlyMap<number, Target>; settings: Partial<ImportSettings> };

export const untouched: Draft = { columns: new Map(), settings: {} };

/** Targets that take many columns; into any other goes one. */
const SHARED = new Set<Target['target']>(['ANSWER', 'IGNORE', 'TAGS', 'NOTE']);
const REACHED_BY = new Set<Target['target']>(['FULL_NAME', 'FIRST_NAME', 'LAST_NAME', 'EMAIL', 'PHONE']);

/** A target by one word, as a list of choices needs it. */
export function wordOf({ target, key }: Target): string {
  return target === 'CUSTOM' ? `${target}:${key ?? ''}` : target;
}

export function choiceOf(word: string, choices: TargetChoice[]): TargetChoice | undefined {
  return choices.find((choice) => wordOf(choice) === word);
}

/** What the column will become: as it was chosen just now, as it was saved, or as it is suggested. */
export function targetOf(column: ImportColumn, { columns }: Draft): Target | undefined {
  const chosen = columns.get(column.index);
  if (chosen) return chosen;
  if (column.target) return { target: column.target, key: column.key };
  return column.suggestion && { target: column.suggestion.target, key: column.suggestion.key };
}

/** Whether the file's column goes into a lead at all. */
export function isTaken(target: Target | undefined): boolean {
  return target !== undefined && target.target !== 'IGNORE';
}

/** Columns whose target another column before them has already, each with the name of that one. */
export function clashes(columns: ImportColumn[], draft: Draft): Map<number, string> {
  const first = new Map<string, string>();
  const found = new Map<number, string>();
  for (const column of columns) {
    const target = targetOf(column, draft);
    if (!target || SHARED.has(target.target)) continue;
    const word = wordOf(target);
    const before = first.get(word);
    if (before === undefined) first.set(word, column.name);
    else found.set(column.index, before);
  }
  return found;
}

/** Whether nothing of the file says who the people are or how to reach them. */
export function isNameless(columns: ImportColumn[], draft: Draft): boolean {
  return !columns.some((column) => REACHED_BY.has(targetOf(column, draft)?.target ?? 'IGNORE'));
}

/** Every column that nobody has decided about gets the same target. */
export function withRest(columns: ImportColumn[], draft: Draft, target: 'ANSWER' | 'IGNORE'): Draft {
  const decided = new Map<number, Target>(draft.columns);
  for (const column of columns) if (!targetOf(column, draft)) decided.set(column.index, { target });
  return { ...draft, columns: decided };
}

export function settingsOf(file: Pick<Import, 'settings'>, { settings }: Draft): ImportSettings {
  return { ...file.settings, ...settings };
}

function same(one: Target | undefined, other: Target | undefined): boolean {
  return one !== undefined && other !== undefined && wordOf(one) === wordOf(other);
}

/** Whether a person has changed something that leaving would lose. */
export function isChanged(draft: Draft): boolean {
  return draft.columns.size > 0 || Object.keys(draft.settings).length > 0;
}

/** What has to be sent, suggestions included; nothing when the server knows it all. */
export function changeOf(file: Import, draft: Draft): ImportChange | undefined {
  const columns = file.columns.flatMap((column) => {
    const target = targetOf(column, draft);
    const saved = column.target && { target: column.target, key: column.key };
    return target && !same(saved, target) ? [{ index: column.index, ...target }] : [];
  });
  if (columns.length === 0 && Object.keys(draft.settings).length === 0) return undefined;
  return {
    ...(columns.length ? { columns } : {}),
    ...(Object.keys(draft.settings).length ? { settings: settingsOf(file, draft) } : {}),
  };
}
