import type { AuditEntry } from './api/audit';

export type FieldChange = { field: string; before?: string; after?: string };

const LONGEST = 80;

function shown(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What an entry says of each field; fields that were and are empty say nothing. */
export function changesOf(entry: Pick<AuditEntry, 'before' | 'after'>): FieldChange[] {
  return [...new Set([...Object.keys(entry.before), ...Object.keys(entry.after)])]
    .map((field) => ({ field, before: shown(entry.before[field]), after: shown(entry.after[field]) }))
    .filter(({ before, after }) => before !== undefined || after !== undefined);
}
