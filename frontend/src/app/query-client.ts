import { MutationCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/api/problem';
import { toastProblem } from '@/shared/ui/toast';

const RETRIES = 2;

/** Reads are tried again when the server is away; a refusal is final. Failed writes say so once. */
export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => !(error instanceof ProblemError && error.status < 500) && count < RETRIES,
        refetchOnWindowFocus: true,
      },
    },
    mutationCache: new MutationCache({
      onError: (error, _variables, _context, mutation) => {
        // Who is signed out is told so at the door.
        const told = error instanceof ProblemError && error.isSignedOut();
        if (mutation.meta?.silent !== true && !told) toastProblem(error);
      },
    }),
  });

export const queryClient = newQueryClient();
