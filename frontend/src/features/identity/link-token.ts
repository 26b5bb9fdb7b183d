import { useLocation } from '@tanstack/react-router';

/** The secret of a mail's link. It stands behind the #, so that no server and no log ever sees it in an address. */
export function useLinkToken(): string {
  return useLocation({ select: (location) => location.hash });
}
