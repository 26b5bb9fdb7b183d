import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { ProblemError } from '@/api/problem';
import type { Lead } from '@/api/types';
import { leadKeys, leadQuery } from './leads';
import { factOf, type FactKey } from '../lead-facts';

/** One fact of a lead as a person wants it; an empty text empties it. */
export type Correction = { key: FactKey; value: string };

/** Somebody else has changed the same fact meanwhile. */
export class Conflict extends Error {
  constructor(
    readonly correction: Correction,
    readonly theirs: string,
  ) {
    super('conflict');
  }
}

/**
 * Corrects a fact of a lead as it was seen. When somebody else has changed the lead meanwhile, but not this fact, the
 * correction is sent again for the lead as it is now; when it was this fact, a person decides.
 */
export function useCorrect(seen: Lead) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (correction: Correction) =>
      correct(seen, correction, () => queries.fetchQuery({ ...leadQuery(seen.id), staleTime: 0 })),
    onSuccess: (lead) => {
      queries.setQueryData(leadKeys.one(seen.id), lead);
      void queries.invalidateQueries({ queryKey: leadKeys.interactions(seen.id) });
      void queries.invalidateQueries({ queryKey: leadKeys.lists });
    },
    onError: (error) =>
      error instanceof Conflict && void queries.invalidateQueries({ queryKey: leadKeys.interactions(seen.id) }),
    meta: { silent: true },
  });
}

async function correct(seen: Lead, correction: Correction, read: () => Promise<Lead>): Promise<Lead> {
  try {
    return await send(seen, correction);
  } catch (error) {
    if (!(error instanceof ProblemError && error.status === 412)) throw error;
    const now = await read();
    const theirs = factOf(now, correction.key);
    if (theirs !== factOf(seen, correction.key) && theirs !== correction.value) throw new Conflict(correction, theirs);
    return send(now, correction);
  }
}

function send(seen: Lead, { key, value }: Correction): Promise<Lead> {
  const wanted = value.trim() === '' ? null : value;
  const custom = key.startsWith('custom.');
  return body(
    api.PATCH('/api/v1/leads/{id}', {
      params: { path: { id: seen.id }, header: { 'If-Match': `"${seen.version}"` } },
      body: custom ? { custom: { [key.slice('custom.'.length)]: wanted } } : { [key]: wanted },
    }),
  );
}
