import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '@/api/types';
import { toast, toastProblem, toastUndo } from '@/shared/ui/toast';
import { useChangeView, useDeleteView, useSaveView, viewsQuery } from './api/views';
import { isChanged, keptIn, textOf } from './view-model';
import { ViewDialog } from './ViewDialog';
import classes from './Views.module.css';

type Kept = Record<string, unknown>;
type Props = { kept: Kept; view?: string; onOpen: (kept: Kept, view?: string) => void };

/** Says when the open view was changed, and keeps what is on the screen: in it, or as a new one. */
export function SaveView({ kept, view: id, onOpen }: Props) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState<'new' | 'open'>();
  const view = useQuery(viewsQuery).data?.items.find((each) => each.id === id);
  const change = useChangeView(id ?? '');
  const remove = useDeleteView(id ?? '');
  const add = useSaveView();
  const search = textOf(kept);
  const edited = view !== undefined && isChanged(kept, view.search);
  if (!view && search === '') return null;
  const again = ({ name, shared, search: text }: SavedView) =>
    void add
      .mutateAsync({ name, shared, search: text })
      .then((saved) => toast(t('view.savedAs', { name: saved.name })))
      .catch(toastProblem);
  const erase = (gone: SavedView) =>
    remove.mutate(undefined, {
      onSuccess: () => {
        toastUndo(t('view.deleted', { name: gone.name }), () => again(gone));
        onOpen({});
      },
    });
  return (
    <span className={classes.saving}>
      {edited && <span className={classes.mark}>{t('view.changed')}</span>}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" rightSection={<ChevronDown size={14} />}>
            {t(view && !edited ? 'view.actions' : 'view.save')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {edited && view.mayChange && (
            <Menu.Item onClick={() => change.mutate({ search }, { onError: toastProblem })}>
              {t('view.update')}
            </Menu.Item>
          )}
          {edited && <Menu.Item onClick={() => onOpen(keptIn(view.search), view.id)}>{t('view.revert')}</Menu.Item>}
          <Menu.Item onClick={() => setNaming('new')}>{t('view.saveAs')}</Menu.Item>
          {view?.mayChange && <Menu.Item onClick={() => setNaming('open')}>{t('view.rename')}</Menu.Item>}
          {view?.mayChange && (
            <Menu.Item color="var(--vl-fg)" onClick={() => erase(view)}>
              {t('view.delete')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming && (
        <ViewDialog
          view={naming === 'open' ? view : undefined}
          search={search}
          onSaved={(saved) => {
            setNaming(undefined);
            if (naming === 'new') onOpen(kept, saved);
          }}
          onClose={() => setNaming(undefined)}
        />
      )}
    </span>
  );
}
