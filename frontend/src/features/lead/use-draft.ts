import { useState, useSyncExternalStore } from 'react';
import { useSession } from '@/shared/session/session';
import { draftOf, isSending, keepDraft, NOTHING, onDrafts, sendDraft, type Draft } from './drafts';

/** The draft of a lead: there again when one comes back to it, in whichever state it is by then. */
export function useDraft(leadId: string) {
  const me = useSession().user.id;
  const { text } = useSyncExternalStore(onDrafts, () => draftOf(me, leadId));
  const saving = useSyncExternalStore(onDrafts, () => isSending(me, leadId));
  // What is chosen without a word written is not kept.
  const [{ kind, result }, choose] = useState(() => draftOf(me, leadId));
  const draft: Draft = { kind, result, text };
  return {
    draft,
    saving,
    change: (part: Partial<Draft>) => {
      choose({ ...draft, ...part });
      keepDraft(me, leadId, { ...draft, ...part });
    },
    /** Once it is saved nothing is chosen any more, so that pressing again says nothing twice. */
    send: async (send: () => Promise<unknown>) => {
      await sendDraft(me, leadId, send);
      if (draftOf(me, leadId).text === '') choose(NOTHING);
    },
    isKept: () => draftOf(me, leadId).text.trim() !== '',
  };
}
