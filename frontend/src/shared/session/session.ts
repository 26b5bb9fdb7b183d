import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
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

/** Given by the shell, which is not shown to anybody who is not signed in and is gone the moment they no longer are. */
export const SessionContext = createContext<Session | null>(null);

/** The signed-in person; used below the shell only. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new ProblemError(401, 'identity.not-signed-in', '', []);
  return session;
}

/** Forgets the person and everything that was read for them. */
export function forgetSession(queries: QueryClient): void {
  queries.setQueryData(sessionKey, null);
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
}

export function useMay(right: string): boolean {
  return useSession().rights.includes(right);
}
