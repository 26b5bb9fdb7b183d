import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { toastProblem } from '@/shared/ui/toast';
import { leadTotalQuery, leadsQuery } from './api/leads';
import type { LeadSearch } from './lead-search';
import { useLeadSearch } from './use-lead-search';

const PAGE = 25;

/** The neighbours of a lead in the filtered list; behind the last of a page comes the first of the next page. */
export function useLeadSteps(leadId?: string) {
  const search = useLeadSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const page = useQuery({ ...leadsQuery(search), enabled: false }).data;
  const ids = page?.items.map((lead) => lead.id) ?? [];
  const total = useQuery({ ...leadTotalQuery(search), enabled: false }).data;
  const at = leadId ? ids.indexOf(leadId) : -1;
  const [stood, setStood] = useState<{ leadId: string; at: number; list: string }>();
  const list = JSON.stringify(search);
  const stands = leadId !== undefined && at >= 0;
  if (stands && (stood?.leadId !== leadId || stood.at !== at || stood.list !== list)) setStood({ leadId, at, list });
  // The place of a lead that has left the list is the next one's.
  const left = page && at < 0 && stood?.leadId === leadId && stood?.list === list ? stood.at : undefined;
  const open = (id?: string, view: LeadSearch | true = true) =>
    id && void navigate({ to: '/leads/$leadId', params: { leadId: id }, search: view });
  const turn = async (cursor: string) => {
    const next = { ...search, cursor, page: (search.page ?? 1) + 1 };
    try {
      const { items } = await queries.fetchQuery(leadsQuery(next));
      open(items[0]?.id, next);
    } catch (error) {
      if (error instanceof Error) toastProblem(error);
    }
  };
  const next = left ?? (at < 0 ? Infinity : at + 1);
  const previous = (left ?? at) - 1;
  const cursor = page?.nextCursor;
  return {
    place: at < 0 ? undefined : at + 1 + ((search.page ?? 1) - 1) * PAGE,
    total,
    left: left !== undefined,
    before: previous >= 0 ? () => open(ids[previous]) : undefined,
    after: next < ids.length ? () => open(ids[next]) : cursor && next < Infinity ? () => void turn(cursor) : undefined,
  };
}
