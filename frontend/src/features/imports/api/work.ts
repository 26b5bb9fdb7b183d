import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';
import { importKeys } from './imports';

export type Job = components['schemas']['Job'];

const jobsKey = ['jobs'] as const;
const at = (id: string) => ({ params: { path: { id } } });

/** How far the long work is. Told live; asked too while it runs, because a socket may be lost. */
export function jobQuery(id: string) {
  return queryOptions({
    queryKey: [...jobsKey, id] as const,
    queryFn: () => body(api.GET('/api/v1/jobs/{id}', at(id))),
    refetchInterval: ({ state }) => (isOver(state.data) ? false : 2_000),
  });
}

function isOver(job: Job | undefined): boolean {
  return job !== undefined && job.state !== 'QUEUED' && job.state !== 'RUNNING';
}

function useStart<V>(id: string, send: (value: V) => Promise<Job>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (job) => queries.setQueryData([...jobsKey, job.id], job),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: importKeys.one(id) }),
        queries.invalidateQueries({ queryKey: importKeys.lists }),
        queries.invalidateQueries({ queryKey: [...jobsKey, 'newest'] }),
      ]),
    meta: { silent: true },
  });
}

/** Goes through every row without making a lead. */
export const useCheckImport = (id: string) => useStart(id, () => body(api.POST('/api/v1/imports/{id}/check', at(id))));

/** Makes the leads; an import that runs already is not run again. */
export const useRunImport = (id: string) => useStart(id, () => body(api.POST('/api/v1/imports/{id}/run', at(id))));

export const useStopWork = (id: string) =>
  useStart(id, (jobId: string) => body(api.POST('/api/v1/jobs/{id}/cancel', at(jobId))));

/** Takes back what a run has made and changed. */
export const useUndoRun = (id: string) =>
  useStart(id, (jobId: string) => body(api.POST('/api/v1/jobs/{id}/undo', at(jobId))));
