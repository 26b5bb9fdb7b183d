import type { Import, ImportChange, ImportColumn, ImportSettings, TargetChoice } from './api/imports';

export type Target = Pick<TargetChoice, 'target' | 'key'>;
/** What a person has changed and not saved yet. */
export type Draft = { columns: ReadonlyMap<number, Target>; settings: Partial<ImportSettings> };

export const untouched: Draft = { columns: new Map(), settings: {} };

/** Nobody has arranged anything yet. */
const FIRST_VERSION = 1;

/** How a file is met: one that has just come proposes its name as a tag, by which its leads are found again. */
export function startOf({ version, fileName, settings }: Pick<Import, 'version' | 'fileName' | 'settings'>): Draft {
  const name = fileName
    .replace(/\.[^.]+$/, '')
    .trim()
    .slice(0, LONGEST_TAG);
  return version > FIRST_VERSION || settings.tags.length > 0 || !name
    ? untouched
    : { ...untouched, settings: { tags: [name] } };
}

const LONGEST_TAG = 40;

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

/** What the column will become: as it was chosen just now, else as it was saved or suggested. */
export function targetOf(column: ImportColumn, { columns }: Draft): Target | undefined {
  const chosen = columns.get(column.index);
  if (chosen) return chosen;
  return column.target && { target: column.target, key: column.key };
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

/** What has to be sent; nothing when the server knows it all. What was emptied is sent as null. */
export function changeOf({ columns, settings }: Draft): ImportChange | undefined {
  if (columns.size === 0 && Object.keys(settings).length === 0) return undefined;
  return {
    columns: [...columns].map(([index, target]) => ({ index, ...target })),
    settings: Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value ?? null])),
  };
}
