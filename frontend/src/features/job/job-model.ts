import type { Job } from './api/jobs';

const SHOWN_FOR = 600_000;
/** What is told on a page of its own stays in nobody's way. */
const TOLD_ELSEWHERE = 60_000;

export function isOpen(job: Job): boolean {
  return job.state === 'QUEUED' || job.state === 'RUNNING';
}

function isRecent(job: Job, now: number): boolean {
  const span = hasPage(job) ? TOLD_ELSEWHERE : SHOWN_FOR;
  return job.finishedAt !== undefined && now - Date.parse(job.finishedAt) < span;
}

/** Whether one that was at work has come to its end. */
export function hasEnded(before: Job[], now: Job[]): boolean {
  const ended = new Set(now.filter((job) => !isOpen(job)).map(({ id }) => id));
  return before.some((job) => isOpen(job) && ended.has(job.id));
}

/** Under what a job is put away: one that is hidden while it runs still tells how it ended. */
export function putAwayAs(job: Job): string {
  return isOpen(job) ? `${job.id}:running` : job.id;
}

/** What a person wants to see of the own jobs, the newest first: everything that runs, and the last one that ended. */
export function shown(jobs: Job[], owner: string, dismissed: ReadonlySet<string>, now: number): Job[] {
  const own = jobs.filter((job) => job.ownerId === owner);
  const last = own.find((job) => !isOpen(job));
  return own.filter((job) => !dismissed.has(putAwayAs(job)) && (isOpen(job) || (job === last && isRecent(job, now))));
}

export function touched(job: Job): number {
  return job.done + job.failed + job.skipped;
}

export function isUndoable(job: Job, now: number): boolean {
  return job.undoableUntil !== undefined && Date.parse(job.undoableUntil) > now;
}

/** What the undo of an ended job would put back: the job itself; of an undo that did not come to its end, the rest. */
export function toUndo(job: Job, jobs: Job[], now: number): Job | undefined {
  const whole = job.undoes === undefined ? job : jobs.find(({ id }) => id === job.undoes);
  return whole && isUndoable(whole, now) ? whole : undefined;
}

export function leftOutOf(job: Job): number {
  return job.skipped + job.failed;
}

/** Whether the work is told on a page of its own, with its receipt and its way back. */
export function hasPage(job: Job): boolean {
  return job.kind === 'IMPORT_CHECK' || job.kind === 'IMPORT_RUN';
}
