import { useQuery } from '@tanstack/react-query';
import { Star, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { viewsQuery } from './api/views';
import { keptIn } from './view-model';
import classes from './Views.module.css';

type Props = { view?: string; onOpen: (kept: Record<string, unknown>, view?: string) => void };

/** The saved views as tabs: own ones with a star, shared ones with people. */
export function ViewTabs({ view, onOpen }: Props) {
  const { t } = useTranslation();
  const views = useQuery(viewsQuery).data?.items ?? [];
  return views.map(({ id, name, search, shared }) => (
    <button
      key={id}
      type="button"
      role="tab"
      aria-selected={id === view}
      className={classes.tab}
      onClick={() => onOpen(keptIn(search), id)}
    >
      {shared ? <Users size={13} aria-label={t('view.isShared')} /> : <Star size={13} aria-hidden />}
      {name}
    </button>
  ));
}
