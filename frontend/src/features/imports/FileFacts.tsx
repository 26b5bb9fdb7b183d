import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import type { Import } from './api/imports';
import { ImportState } from './ImportState';
import classes from './Imports.module.css';

/** Stays with what stands before it where the line ends. */
const SEPARATOR = '\u00a0· ';

/** How the file was understood, in one line. */
export function FileFacts({ file }: { file: Import }) {
  const { t } = useTranslation();
  const { charset, separator, kind, origin, rows, columns, sheet } = file;
  const facts = [
    origin === 'META' ? t('imports.facts.meta') : kind === 'XLSX' ? t('imports.facts.xlsx') : t('imports.facts.csv'),
    sheet && t('imports.facts.sheet', { sheet }),
    kind === 'CSV' && charset,
    kind === 'CSV' && separator && t(`imports.facts.separator.${wordOf(separator)}`),
    t('imports.rows', { count: rows, shown: number(rows) }),
    t('imports.facts.columns', { count: columns.length }),
    file.ownerName,
  ].filter(Boolean);
  return (
    <p className={`${classes.facts} num`}>
      <ImportState file={file} />
      <span>
        {facts.join(SEPARATOR)}
        {SEPARATOR}
        <RelativeTime at={file.createdAt} />
      </span>
    </p>
  );
}

function wordOf(separator: string): string {
  return { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }[separator] ?? 'other';
}
