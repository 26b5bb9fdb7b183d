import { ActionIcon, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { ActionsHead } from '@/shared/ui/ActionsHead';
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

/** What became of the rows, as far as something did. */
function Outcome({ file: { counts, state } }: { file: Import }) {
  const { t } = useTranslation();
  const told =
    state === 'CHECKED'
      ? (['fine', 'duplicates', 'bad'] as const)
      : (['created', 'updated', 'skipped', 'failed'] as const);
  const words = told
    .filter((key) => counts[key] > 0)
    .map((key) => `${number(counts[key])} ${t(`imports.counts.${key}`)}`);
  return words.length > 0 && <small className="num">{words.join(' · ')}</small>;
}

function Remove({ file }: { file: Import }) {
  const { t } = useTranslation();
  const remove = useDeleteImport();
  const label = t('imports.remove', { name: file.fileName });
  const ask = () => {
    if (confirm(t('imports.removeAsk', { name: file.fileName }))) remove.mutate(file.id);
  };
  return (
    <Tooltip label={t('imports.removeShort')}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={remove.isPending} onClick={ask}>
        <Trash2 size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
