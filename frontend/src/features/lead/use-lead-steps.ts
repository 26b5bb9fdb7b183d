import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { leadsQuery } from './api/leads';
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
  const at = leadId ? ids.indexOf(leadId) : -1;
  const open = (id?: string, view: LeadSearch | true = true) =>
    id && void navigate({ to: '/leads/$leadId', params: { leadId: id }, search: view });
  const turn = async (cursor: string) => {
    const next = { ...search, cursor, page: (search.page ?? 1) + 1 };
    const { items } = await queries.fetchQuery(leadsQuery(next));
    open(items[0]?.id, next);
  };
  const last = at === ids.length - 1;
  const cursor = page?.nextCursor;
  return {
    place: at < 0 ? undefined : at + 1 + ((search.page ?? 1) - 1) * PAGE,
    total: page?.total,
    before: at > 0 ? () => open(ids[at - 1]) : undefined,
    after: at < 0 ? undefined : !last ? () => open(ids[at + 1]) : cursor ? () => void turn(cursor) : undefined,
  };
}
