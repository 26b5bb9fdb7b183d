import { useQuery } from '@tanstack/react-query';
import { fetched } from '@/shared/form/fetched';
import { facetsQuery } from './api/choices';

/** The tags that leads have and this one has not, the most frequent first. */
export function useKnownTags(without: string[] = []) {
  const facets = useQuery(facetsQuery);
  const tags = (facets.data?.items ?? []).filter(({ kind }) => kind === 'tag').map(({ value }) => value);
  return fetched(
    facets,
    tags.filter((tag) => !without.includes(tag)),
  );
}
