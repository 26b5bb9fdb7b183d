import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';
import type { Session } from '@/api/types';

type NewInvitation = components['schemas']['NewInvitation'];
type Acceptance = components['schemas']['Acceptance'];
export type Invitation = components['schemas']['Invitation'];

const key = ['invitations'];

export const invitationsQuery = queryOptions({
  queryKey: key,
  queryFn: () => body(api.GET('/api/v1/invitations')),
});

/** What a link invites to; looked at once. */
export const openInvitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['open-invitation', token],
    queryFn: () => body(api.POST('/api/v1/invitations/look', { body: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

const LINK = /https?:\/\/\S+\/invitation#\S+/;

/** The link as it stands in the mail that waits; null when that mail cannot be found or read. */
async function linkOf(email: string): Promise<string | null> {
  const { items } = await body(api.GET('/api/v1/mails', { params: { query: { limit: 100 } } }));
  const mails = items.filter((mail) => mail.confidential && mail.to.toLowerCase() === email.toLowerCase());
  for (const { id } of mails) {
    // oxlint-disable-next-line no-await-in-loop -- the newest is the one, nearly always.
    const { text } = await body(api.GET('/api/v1/mails/{id}', { params: { path: { id } } }));
    const link = LINK.exec(text ?? '')?.[0];
    if (link) return link;
  }
  return null;
}

export const invitationLinkQuery = (email: string) =>
  queryOptions({ queryKey: [...key, 'link', email], queryFn: () => linkOf(email), gcTime: 0 });

export function useInvite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (invitation: NewInvitation) => body(api.POST('/api/v1/invitations', { body: invitation })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
    meta: { silent: true },
  });
}

export function useResendInvitation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/v1/invitations/{id}/resend', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useWithdrawInvitation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/invitations/{id}', { params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useAccept(onDone: (session: Session) => Promise<void>) {
  return useMutation({
    mutationFn: (acceptance: Acceptance) => body(api.POST('/api/v1/invitations/acceptance', { body: acceptance })),
    onSuccess: onDone,
    meta: { silent: true },
  });
}
