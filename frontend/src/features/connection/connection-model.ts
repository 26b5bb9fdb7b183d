import { CircleAlert, CircleCheck, CirclePause, RefreshCw, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Connection, Run } from '@/api/types';

export const stateIcons: Record<Connection['state'], LucideIcon> = {
  OK: CircleCheck,
  SYNCING: RefreshCw,
  WARNING: TriangleAlert,
  FAILED: CircleAlert,
  STOPPED: CirclePause,
};

const OPEN = new Set<Run['state']>(['QUEUED', 'RUNNING']);

export function isOpen(run: Run): boolean {
  return OPEN.has(run.state);
}

/** How far a run is, 0 to 100; nothing while nobody knows how much there is. */
export function progress(run: Run): number | undefined {
  return run.expected ? Math.min(100, Math.round((100 * run.fetched) / run.expected)) : undefined;
}

export function daysLeft(expiresAt: string, now: number): number {
  return Math.floor((Date.parse(expiresAt) - now) / 86_400_000);
}
