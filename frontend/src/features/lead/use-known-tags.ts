import { useQuery } from '@tanstack/react-query';
import { facetsQuery } from './api/choices';

/** The tags that leads have, the most frequent first. */
export function useKnownTags(): string[] {
  const facets = useQuery(facetsQuery).data?.items ?? [];
  return facets.filter(({ kind }) => kind === 'tag').map(({ value }) => value);
}
