import {
  CircleDot,
  Download,
  Forward,
  Handshake,
  RotateCcw,
  StickyNote,
  Tag,
  Trash2,
  UserPlus,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useCommand } from '@/shared/lib/commands';
import { useSession } from '@/shared/session/session';
import { bulkKinds, type BulkKind, type Chosen } from './bulk-model';
import { BulkDialog } from './BulkDialog';
import { ExportDialog } from './ExportDialog';
import type { LeadSearch } from './lead-search';
import type { Selection } from './use-selection';
import classes from './BulkActions.module.css';

const icons: Record<BulkKind, LucideIcon> = {
  STATUS: CircleDot,
  ASSIGN: UserPlus,
  TAG: Tag,
  NOTE: StickyNote,
  OFFER: Handshake,
  TRANSFER: Forward,
  DELETE: Trash2,
  RESTORE: RotateCcw,
};

type Props = { selection: Selection; search: LeadSearch; total?: number };

/** What can be done with the chosen leads, or with everything that matches the filter. */
export function BulkActions({ selection, search, total }: Props) {
  const { t } = useTranslation();
  const { rights } = useSession();
  const [doing, setDoing] = useState<BulkKind | 'EXPORT'>();
  const all = selection.whole && total !== undefined;
  const chosen: Chosen = all ? { all, count: total } : { all: false, ids: [...selection.chosen] };
  const kinds = bulkKinds.filter(({ right, trash }) => rights.includes(right) && trash === (search.deleted === true));
  return (
    <>
      {all ? (
        <span className="num" data-all>
          {t('bulk.allSelected', { shown: number(total) })}
        </span>
      ) : (
        total !== undefined &&
        total > selection.chosen.size && (
          <button type="button" className={classes.all} onClick={selection.takeWhole}>
            {t('bulk.selectAll', { shown: number(total) })}
          </button>
        )
      )}
      <span className={classes.actions} role="toolbar" aria-label={t('bulk.bar')}>
        {kinds.map(({ kind }) => (
          <Action
            key={kind}
            id={kind}
            icon={icons[kind]}
            label={t(`bulk.action.${kind}`)}
            onPress={() => setDoing(kind)}
          />
        ))}
        {rights.includes('lead:export') && (
          <Action id="EXPORT" icon={Download} label={t('export.action')} onPress={() => setDoing('EXPORT')} />
        )}
      </span>
      {doing === 'EXPORT' && <ExportDialog chosen={chosen} search={search} onClose={() => setDoing(undefined)} />}
      {doing && doing !== 'EXPORT' && (
        <BulkDialog
          kind={doing}
          chosen={chosen}
          search={search}
          onStarted={selection.clear}
          onClose={() => setDoing(undefined)}
        />
      )}
    </>
  );
}

type ActionProps = { id: string; icon: LucideIcon; label: string; onPress: () => void };

/** In the bar, and in the palette while the bar is there. */
function Action({ id, icon: Icon, label, onPress }: ActionProps) {
  const { t } = useTranslation();
  useCommand({ id: `bulk:${id}`, label: t('bulk.command', { what: label }), icon: Icon, run: onPress });
  return (
    <button type="button" onClick={onPress}>
      <Icon size={15} aria-hidden />
      {label}
    </button>
  );
}
