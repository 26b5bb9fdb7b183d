import { useQuery } from '@tanstack/react-query';
import { Star, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { viewsQuery } from './api/views';
import { keptIn } from './view-model';

type Kept = Record<string, unknown>;
type Props = {
  view?: string;
  onOpen: (kept: Kept, view?: string) => void;
  /** How much a view holds, where the list can tell. */
  renderCount?: (kept: Kept) => ReactNode;
};

/** The saved views as tabs: own ones with a star, shared ones with people. */
export function ViewTabs({ view, onOpen, renderCount }: Props) {
  const { t } = useTranslation();
  const views = useQuery(viewsQuery).data?.items ?? [];
  return views.map(({ id, name, search, shared }) => (
    <button key={id} type="button" role="tab" aria-selected={id === view} onClick={() => onOpen(keptIn(search), id)}>
      {shared ? <Users size={13} aria-label={t('view.isShared')} /> : <Star size={13} aria-hidden />}
      {name}
      {renderCount?.(keptIn(search))}
    </button>
  ));
}
