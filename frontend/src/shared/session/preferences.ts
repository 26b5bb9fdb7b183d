import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { LanguageTag } from '@/shared/i18n/language';
import { sessionKey } from './session';

export type Preferences = { language?: LanguageTag; theme?: 'LIGHT' | 'DARK' | 'SYSTEM' };

/** Keeps with the account how one likes one's screens. */
export function usePreferences({ silent = false } = {}) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Preferences) => body(api.PATCH('/api/v1/session/preferences', { body: change })),
    onSuccess: (session) => queries.setQueryData(sessionKey, session),
    meta: { silent },
  });
}
