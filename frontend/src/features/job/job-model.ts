import type { Job } from './api/jobs';

const SHOWN_FOR = 600_000;

export function isOpen(job: Job): boolean {
  return job.state === 'QUEUED' || job.state === 'RUNNING';
}

function isRecent(job: Job, now: number): boolean {
  return job.finishedAt !== undefined && now - Date.parse(job.finishedAt) < SHOWN_FOR;
}

/** What a person wants to see of the own jobs, the newest first: everything that runs, and the last one that ended. */
export function shown(jobs: Job[], owner: string, dismissed: ReadonlySet<string>, now: number): Job[] {
  const own = jobs.filter((job) => job.ownerId === owner);
  const last = own.find((job) => !isOpen(job));
  return own.filter((job) => isOpen(job) || (job === last && isRecent(job, now) && !dismissed.has(job.id)));
}

export function touched(job: Job): number {
  return job.done + job.failed + job.skipped;
}

export function isUndoable(job: Job, now: number): boolean {
  return job.undoableUntil !== undefined && Date.parse(job.undoableUntil) > now;
}

export function leftOutOf(job: Job): number {
  return job.skipped + job.failed;
}

/** Whether the work is told on a page of its own, with its receipt and its way back. */
export function hasPage(job: Job): boolean {
  return job.kind === 'IMPORT_CHECK' || job.kind === 'IMPORT_RUN';
}
