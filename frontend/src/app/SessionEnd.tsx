import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { useLiveState } from '@/shared/live/LiveProvider';
import { forgetSession, sessionKey } from '@/shared/session/session';
import { clearToasts, toast } from '@/shared/ui/toast';

/** Leaves nothing on the screen of somebody who is no longer signed in: the server has said so, on the channel or by an answer. */
export function SessionEnd() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const here = useLocation({ select: ({ href }) => href });
  const state = useLiveState();
  const end = useEffectEvent(() => {
    if (queries.getQueryData(sessionKey) === null) return;
    forgetSession(queries);
    // What stands there may name a customer.
    clearToasts();
    toast(t('session.ended'));
    // What is not saved cannot be saved any more, and must not keep the page on the screen.
    void navigate({ to: '/sign-in', search: { to: here }, ignoreBlocker: true });
  });
  useEffect(() => {
    if (state === 'ended') end();
  }, [state]);
  useEffect(() => onRefusal(queries, () => end()), [queries]);
  return null;
}

function onRefusal(queries: QueryClient, refused: () => void): () => void {
  const hear = (error: unknown) => {
    if (error instanceof ProblemError && error.isSignedOut()) refused();
  };
  const stops = [queries.getQueryCache(), queries.getMutationCache()].map((cache) =>
    cache.subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') hear(event.action.error);
    }),
  );
  return () => stops.forEach((stop) => stop());
}
