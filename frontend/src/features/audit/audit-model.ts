import type { AuditEntry } from './api/audit';

type Values = Record<string, unknown>;
export type FieldChange = { field: string; before?: unknown; after?: unknown };

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** What an entry says of each field; fields that were and are empty say nothing. */
export function changesOf(entry: Pick<AuditEntry, 'before' | 'after'>): FieldChange[] {
  const before: Values = entry.before;
  const after: Values = entry.after;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((change) => !isEmpty(change.before) || !isEmpty(change.after));
}

const CALLED = ['name', 'full_name', 'label', 'email'];

/** What the record of an entry is called: now, or when it was written. */
export function recordOf(entry: AuditEntry, names: Record<string, string>): string | undefined {
  const known = entry.subjectId === undefined ? undefined : names[entry.subjectId];
  const said: Values = { ...entry.before, ...entry.after };
  const own = CALLED.map((field) => said[field]).find((value) => typeof value === 'string' && value !== '');
  return known ?? (typeof own === 'string' ? own : undefined);
}

const screens: Record<string, string> = {
  app_user: '/users',
  invitation: '/users',
  second_factor: '/users',
  own_role: '/roles',
  team: '/teams',
  api_token: '/tokens',
  distributor: '/distributors',
  assignment_rule: '/assignment',
  work_schedule: '/assignment',
  custom_field: '/custom-fields',
  organisation: '/organisation',
};

/** Where the record of an entry can be seen; a removed one nowhere. */
export function placeOf({ kind, subject, subjectId }: AuditEntry): string | undefined {
  if (kind === 'REMOVED') return undefined;
  if (subject === 'lead' && subjectId) return `/leads/${subjectId}`;
  if (subject === 'connection' && subjectId) return `/connections/${subjectId}`;
  return screens[subject];
}

export function isByJob(entry: Pick<AuditEntry, 'address'>): boolean {
  return entry.address === 'job';
}
