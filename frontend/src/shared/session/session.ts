import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { ProblemError } from '@/api/problem';
import type { Session } from '@/api/types';

export const sessionKey = ['session'];

async function read(): Promise<Session | null> {
  try {
    return await body(api.GET('/api/v1/session'));
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null;
    throw error;
  }
}

/** Who is signed in, null when nobody is. */
export const sessionQuery = queryOptions({ queryKey: sessionKey, queryFn: read, staleTime: Number.POSITIVE_INFINITY });

/** The signed-in person; used below the shell only, which is not shown to anybody else. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new ProblemError(401, 'identity.not-signed-in', '', []);
  return data;
}

export function useMay(right: string): boolean {
  return useSession().rights.includes(right);
}
