import type { AuditEntry } from './api/audit';
import { askedOf } from './asked-export';

type Values = Record<string, unknown>;
export type FieldChange = { field: string; before?: unknown; after?: unknown };

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** What an entry says of each field; fields that were and are empty say nothing, nor does the record's own id. */
export function changesOf(entry: Pick<AuditEntry, 'kind' | 'subjectId' | 'before' | 'after'>): FieldChange[] {
  const before: Values = entry.before;
  const after: Values = told(entry);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter(({ field, before: was, after: is }) => field !== 'id' || (is ?? was) !== entry.subjectId)
    .filter((change) => !isEmpty(change.before) || !isEmpty(change.after));
}

/** Of an export what it was asked for, each parameter by itself. */
function told({ kind, after }: Pick<AuditEntry, 'kind' | 'after'>): Values {
  const { detail, ...rest }: Values = after;
  return kind.startsWith('EXPORT') && typeof detail === 'string' ? { ...rest, ...askedOf(detail) } : after;
}

const CALLED = ['name', 'full_name', 'label', 'email'];

/** What the record of an entry is called: now, or when it was written. */
export function recordOf(entry: AuditEntry, names: Record<string, string>): string | undefined {
  if (entry.entries) return undefined;
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
  offer_rule: '/offers',
  followup_template: '/settings/mail-templates',
  followup_rule: '/settings/mail-templates',
  report_schedule: '/reports',
  quality_criterion: '/settings/quality',
  offer: '/offers',
  work_schedule: '/assignment',
  custom_field: '/custom-fields',
  organisation: '/organisation',
};

/** Where the record of an entry can be seen; a removed one nowhere. */
export function placeOf({ kind, subject, subjectId, entries }: AuditEntry): string | undefined {
  if (kind === 'REMOVED' || entries) return undefined;
  if (subject === 'lead' && subjectId) return `/leads/${subjectId}`;
  if (subject === 'import_file' && subjectId) return `/imports/${subjectId}`;
  if (subject === 'connection' && subjectId) return `/connections/${subjectId}`;
  if (subject === 'webhook' && subjectId) return `/webhooks/${subjectId}`;
  return screens[subject];
}

export function isByJob(entry: Pick<AuditEntry, 'address'>): boolean {
  return entry.address === 'job';
}
