import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fold } from '@/shared/lib/fold';
import { facetsQuery } from './api/choices';
import { lostReasons } from './lead-model';

/** For which reasons leads were lost before, the most frequent first, and then the common ones; each once. */
export function useLostReasons(): string[] {
  const { t } = useTranslation();
  const facets = useQuery(facetsQuery).data?.items ?? [];
  const used = facets.filter(({ kind }) => kind === 'lostReason').map(({ value }) => value);
  const common = lostReasons.map((reason) => t(`lead.lostFor.${reason}`));
  const folded = [...used, ...common].map(fold);
  return [...used, ...common].filter((words, place) => folded.indexOf(fold(words)) === place);
}
