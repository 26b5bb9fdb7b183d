import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { currentLanguage } from '@/shared/i18n/language';
import { sessionKey } from '@/shared/session/session';

type Setup = { organisation: string; timeZone: string; name: string; email: string; password: string };

/** Founds the organisation with its first admin, who is signed in by that. */
export function useCompleteSetup(token: string, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (setup: Setup) =>
      body(
        api.POST('/api/v1/setup', {
          body: {
            token,
            organisation: { name: setup.organisation, timeZone: setup.timeZone, language: currentLanguage() },
            admin: { name: setup.name, email: setup.email, password: setup.password },
          },
        }),
      ),
    onSuccess: (session) => {
      queries.setQueryData(sessionKey, session);
      void queries.invalidateQueries({ queryKey: ['setup'] });
      onDone();
    },
    meta: { silent: true },
  });
}
