import { useQuery } from '@tanstack/react-query';
import type { Import } from './api/imports';
import { newestJobsQuery, type Job } from './api/work';

/** The job that takes the import back or has just done so. */
export function useUndoJob({ runJobId }: Import): Job | undefined {
  const jobs = useQuery(newestJobsQuery).data?.items;
  return jobs?.find((job) => runJobId !== undefined && job.undoes === runJobId);
}
