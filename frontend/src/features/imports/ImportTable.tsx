import { ActionIcon, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { ask } from '@/shared/ui/ask';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import table from '@/shared/ui/DataTable.module.css';
import { useDeleteImport, type Import } from './api/imports';
import { may } from './import-model';
import { ImportState } from './ImportState';
import { UndoImport } from './UndoImport';
import classes from './Imports.module.css';

export function ImportTable({ imports }: { imports: Import[] }) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('imports.column.file')}</th>
            <th>{t('imports.column.who')}</th>
            <th>{t('imports.column.when')}</th>
            <th>{t('imports.column.outcome')}</th>
            <ActionsHead />
          </tr>
        </thead>
        <tbody>
          {imports.map((file) => (
            <Line key={file.id} file={file} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ file }: { file: Import }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td>
        <Link to="/imports/$importId" params={{ importId: file.id }} className={classes.name}>
          {file.fileName}
        </Link>
        <small className="num">{t('imports.rows', { count: file.rows, shown: number(file.rows) })}</small>
      </td>
      <td>{file.ownerName}</td>
      <td>
        <RelativeTime at={file.createdAt} />
      </td>
      <td>
        <ImportState file={file} />
        <Outcome file={file} />
      </td>
      <td data-end data-act>
        <span className={classes.actions}>
          {may(file, 'undo') && <UndoImport file={file} />}
          {may(file, 'delete') && <Remove file={file} />}
        </span>
      </td>
    </tr>
  );
}

/** What is told beside each state: of a run that goes on only what it has done, not what an earlier one came to. */
const told: Partial<Record<Import['state'], readonly (keyof Import['counts'])[]>> = {
  CHECKED: ['fine', 'duplicates', 'bad'],
  RUNNING: ['created', 'updated', 'skipped', 'failed'],
};
const toldOfAny = ['created', 'updated', 'skipped', 'failed', 'undone'] as const;

/** What became of the rows, as far as something did. */
function Outcome({ file: { counts, state } }: { file: Import }) {
  const { t } = useTranslation();
  const words = (told[state] ?? toldOfAny)
    .filter((key) => counts[key] > 0)
    .map((key) => `${number(counts[key])} ${t(`imports.counts.${key}`)}`);
  return words.length > 0 && <small className="num">{words.join(' · ')}</small>;
}

function Remove({ file }: { file: Import }) {
  const { t } = useTranslation();
  const remove = useDeleteImport();
  const label = t('imports.remove', { name: file.fileName });
  const asked = async () => {
    const title = t('imports.removeAsk', { name: file.fileName });
    const yes = await ask({ title, text: t('imports.removeWhat'), verb: t('action.delete'), danger: true });
    if (yes) remove.mutate(file.id);
  };
  return (
    <Tooltip label={t('imports.removeShort')}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        disabled={remove.isPending}
        onClick={() => void asked()}
      >
        <Trash2 size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
