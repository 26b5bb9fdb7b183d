import { useMutation, useQueryClient } from '@tanstack/react-query';
import i18n from 'i18next';
import { api, body } from '@/api/client';
import type { CallResult, Lead, LeadPage, LeadStatus } from '@/api/types';
import { ProblemError } from '@/api/problem';
import { useSession } from '@/shared/session/session';
import { toast, toastProblem, toastUndo } from '@/shared/ui/toast';
import { interactionsQuery, leadKeys } from './leads';

export type Move = { status: LeadStatus; reason?: string; note?: string };
export type Person = { id: string; name: string };
export type Call = { result: CallResult; text?: string };

type Work<V> = {
  send: (value: V) => Promise<Lead>;
  /** What the lead will look like; shown at once and taken back when the server refuses. */
  expect?: (lead: Lead, value: V) => Partial<Lead>;
};

/** One thing done about a lead: on the screen at once, in its list too, and taken back with the reason in words. */
function useWork<V>(id: string, { send, expect }: Work<V>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onMutate: async (value) => {
      await queries.cancelQueries({ queryKey: leadKeys.one(id), exact: true });
      const before = queries.getQueryData<Lead>(leadKeys.one(id));
      const lists = queries.getQueriesData<LeadPage>({ queryKey: leadKeys.lists });
      const change = before && expect?.(before, value);
      if (change) {
        queries.setQueryData<Lead>(leadKeys.one(id), { ...before, ...change });
        queries.setQueriesData<LeadPage>({ queryKey: leadKeys.lists }, (page) => page && changedIn(page, id, change));
      }
      return { before, lists };
    },
    onError: (_error, _value, kept) => {
      queries.setQueryData(leadKeys.one(id), kept?.before);
      kept?.lists.forEach(([key, page]) => queries.setQueryData(key, page));
    },
    onSuccess: (lead) => queries.setQueryData(leadKeys.one(id), lead),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: leadKeys.interactions(id) }),
        queries.invalidateQueries({ queryKey: leadKeys.lists }),
        queries.invalidateQueries({ queryKey: leadKeys.counts }),
      ]),
  });
}

function changedIn(page: LeadPage, id: string, change: Partial<Lead>): LeadPage {
  return { ...page, items: page.items.map((item) => (item.id === id ? { ...item, ...change } : item)) };
}

const at = (id: string) => ({ params: { path: { id } } });

export const useMove = (id: string) =>
  useWork<Move>(id, {
    send: (move) => body(api.POST('/api/v1/leads/{id}/status', { ...at(id), body: move })),
    expect: (_lead, { status }) => ({ status }),
  });

export const useAssign = (id: string) =>
  useWork<Person | null>(id, {
    send: (person) => body(api.POST('/api/v1/leads/{id}/assignment', { ...at(id), body: { userId: person?.id } })),
    expect: (lead, person) => ({
      assigneeId: person?.id,
      assigneeName: person?.name,
      status: person && lead.status === 'NEW' ? 'ASSIGNED' : lead.status,
    }),
  });

export const useNote = (id: string) =>
  useWork<string>(id, {
    send: (text) => body(api.POST('/api/v1/leads/{id}/notes', { ...at(id), body: { text } })),
  });

export const useLogCall = (id: string) =>
  useWork<Call>(id, {
    send: (call) => body(api.POST('/api/v1/leads/{id}/calls', { ...at(id), body: call })),
    expect: (lead) => (lead.status === 'ASSIGNED' ? { status: 'CONTACTED' } : {}),
  });

export const useTag = (id: string) =>
  useWork<{ tag: string; on: boolean }>(id, {
    send: ({ tag, on }) =>
      body(
        on
          ? api.POST('/api/v1/leads/{id}/tags', { ...at(id), body: { tag } })
          : api.POST('/api/v1/leads/{id}/tags/removal', { ...at(id), body: { tag } }),
      ),
    expect: (lead, { tag, on }) => ({
      tags: on ? [...lead.tags.filter((each) => each !== tag), tag] : lead.tags.filter((each) => each !== tag),
    }),
  });

export const useRestore = (id: string) =>
  useWork<void>(id, {
    send: () => body(api.POST('/api/v1/leads/{id}/restore', at(id))),
  });

/** Takes back the own change that has left this version; who was faster is named. */
export function useUndo(id: string) {
  const queries = useQueryClient();
  const me = useSession().user.id;
  return useMutation({
    mutationFn: (version: number) =>
      body(
        api.POST('/api/v1/leads/{id}/undo', {
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSuccess: (lead) => queries.setQueryData(leadKeys.one(id), lead),
    onError: async (error) => {
      const late = error instanceof ProblemError && (error.status === 412 || error.key === 'lead.changed-since');
      const history = late
        ? await queries.fetchQuery({ ...interactionsQuery(id), staleTime: 0 }).catch(() => {})
        : null;
      const last = history?.items[0];
      const name = last?.userId === me ? undefined : last?.userName;
      if (name) toast(i18n.t('lead.undoneTooLate', { name }));
      else toastProblem(error);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: leadKeys.all }),
    meta: { silent: true },
  });
}

/** Says what was done once it is, and offers to take it back, also when the next lead is open by then. */
export function offerUndo(done: Promise<Lead>, what: string, undo: (version: number) => void): void {
  // Why it was refused is told by the mutation itself.
  done.then(({ version }) => toastUndo(what, () => undo(version))).catch(() => undefined);
}

/** Into the trash. The answer is empty, so that nothing of the lead is kept on the screen. */
export function useDelete(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/leads/{id}', at(id)),
    onSuccess: () => {
      // Of the lead itself nothing is asked for any more; what is kept of it is read anew should it come back.
      void queries.invalidateQueries({ queryKey: leadKeys.one(id), refetchType: 'none' });
      return queries.invalidateQueries({ queryKey: leadKeys.all, predicate: ({ queryKey }) => queryKey[2] !== id });
    },
  });
}
