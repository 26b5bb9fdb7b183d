import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { MailListItem } from '@/api/types';

export type MailState = MailListItem['state'];

export const mailKeys = { all: ['mails'] };

export const mailsQuery = (state?: MailState, cursor?: string) =>
  queryOptions({
    queryKey: [...mailKeys.all, 'page', state, cursor],
    queryFn: () =>
      body(
        api.GET('/api/v1/mails', {
          params: { query: { ...(state ? { state: [state] } : {}), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  });

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: [...mailKeys.all, 'one', id],
    queryFn: () => body(api.GET('/api/v1/mails/{id}', { params: { path: { id } } })),
  });

export function useResendMail() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/v1/mails/{id}/resend', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: mailKeys.all }),
  });
}
