import { useMutation } from '@tanstack/react-query';
import { api } from '@/api/client';

export function useRequestReset() {
  return useMutation({
    mutationFn: (email: string) => api.POST('/api/v1/password-resets', { body: { email } }),
    meta: { silent: true },
  });
}

export function useResetPassword() {
  return useMutation({
    mutationFn: (form: { token: string; password: string }) =>
      api.POST('/api/v1/password-resets/completion', { body: form }),
    meta: { silent: true },
  });
}
