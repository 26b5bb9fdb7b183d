/** Which entries are shown, as it stands in the URL. */
export type AuditSearch = {
  q?: string;
  user?: string;
  kind?: string[];
  subject?: string[];
  subjectId?: string;
  job?: string;
  from?: string;
  to?: string;
};

export const kinds = [
  'CREATED',
  'CHANGED',
  'REMOVED',
  'EXPORTED',
  'EXPORT_ENDED',
  'EXPORT_BROKEN_OFF',
  'IMPORT_STARTED',
  'IMPORT_ENDED',
  'IMPORT_CANCELLED',
  'IMPORT_BROKEN_OFF',
  'IMPORT_UNDO_STARTED',
  'IMPORT_UNDONE',
  'SIGNED_IN',
  'SIGNED_OUT',
  'SESSION_ENDED',
  'SIGN_IN_FAILED',
  'ANCHORED',
] as const;
export const subjects = [
  'lead',
  'app_user',
  'invitation',
  'second_factor',
  'own_role',
  'team',
  'api_token',
  'session',
  'distributor',
  'connection',
  'offer',
  'offer_rule',
  'followup_template',
  'followup_rule',
  'mail_opt_out',
  'assignment_rule',
  'work_schedule',
  'import_file',
  'custom_field',
  'organisation',
] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function some(all: readonly string[], value: unknown): string[] | undefined {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const known = all.filter((each) => given.includes(each));
  return known.length ? known : undefined;
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** Reads the URL; what it does not understand is left out. */
export function readAuditSearch(raw: Record<string, unknown>): AuditSearch {
  const read: AuditSearch = {
    q: text(raw.q),
    user: text(raw.user),
    kind: some(kinds, raw.kind),
    subject: some(subjects, raw.subject),
    subjectId: text(raw.subjectId),
    job: text(raw.job),
    from: day(raw.from),
    to: day(raw.to),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** What the server is asked: days of the calendar as the moments at which they begin and end here. */
export function queryOf({ from, to, ...rest }: AuditSearch) {
  return { ...rest, from: from && startOf(from, 0), to: to && startOf(to, 1) };
}

function startOf(date: string, later: number): string {
  const start = new Date(`${date}T00:00`);
  start.setDate(start.getDate() + later);
  return start.toISOString();
}
