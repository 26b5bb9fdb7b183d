import { useState } from 'react';
import type { Lead } from '@/api/types';
import { Conflict, useCorrect } from './api/edit';
import type { FactKey } from './lead-facts';

type State = 'idle' | 'saving' | 'saved' | 'failed';

/** The correction of one fact, from typing to saved or to the question whose value shall stay. */
export function useCorrection(lead: Lead, key: FactKey) {
  const [conflict, setConflict] = useState<Conflict>();
  // While the field is open the lead may change under it, which is for this person to decide about.
  const [seen, setSeen] = useState<Lead>();
  const correct = useCorrect(seen ?? lead);
  const state: State = correct.isPending ? 'saving' : correct.isSuccess ? 'saved' : correct.isError ? 'failed' : 'idle';
  const met = (found: Conflict) => {
    setConflict(found);
    setSeen(undefined);
  };
  const save = (value: string) => {
    setConflict(undefined);
    correct.mutate({ key, value }, { onError: (error) => error instanceof Conflict && met(error) });
  };
  return {
    state: conflict ? ('idle' as const) : state,
    problem: correct.error?.message,
    conflict,
    begin: () => setSeen(lead),
    save,
    /** Leaves what the other person wrote. */
    yield: () => {
      setConflict(undefined);
      correct.reset();
    },
  };
}
