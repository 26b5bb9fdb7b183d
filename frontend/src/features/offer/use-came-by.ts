import { useQuery } from '@tanstack/react-query';
import { fetched } from '@/shared/form/fetched';
import { sourcesQuery } from './api/offers';

/** The forms and campaigns that leads came by, under their names. */
export function useCameBy() {
  const query = useQuery(sourcesQuery);
  const found = query.data?.items ?? [];
  const of = (kind: 'form' | 'campaign') =>
    found.filter((facet) => facet.kind === kind).map(({ value, label }) => ({ value, label: label ?? value }));
  const find = (kind: 'form' | 'campaign', id: string) => of(kind).find(({ value }) => value === id);
  return {
    name: (kind: 'form' | 'campaign', id: string) => find(kind, id)?.label ?? id,
    /** What can be chosen, and what was chosen before although no lead has come by it. */
    choices: (kind: 'form' | 'campaign', chosen: string[]) =>
      fetched(query, [...of(kind), ...chosen.filter((id) => !find(kind, id)).map((id) => ({ value: id, label: id }))]),
  };
}
