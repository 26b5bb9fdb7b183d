import { useMutation } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { Session } from '@/api/types';

export function useSignIn(onDone: (session: Session) => Promise<void>) {
  return useMutation({
    mutationFn: (credentials: { email: string; password: string; code?: string }) =>
      body(api.POST('/api/v1/session', { body: credentials })),
    onSuccess: onDone,
    meta: { silent: true },
  });
}
