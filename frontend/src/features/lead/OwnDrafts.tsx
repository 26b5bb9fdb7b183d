import { useEffect } from 'react';
import { useSession } from '@/shared/session/session';
import { forgetDraftsOfOthers } from './drafts';

/** Nobody finds on this page what another person began to write. */
export function OwnDrafts() {
  const me = useSession().user.id;
  useEffect(() => forgetDraftsOfOthers(me), [me]);
  return null;
}
