import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MissingList } from '@/shared/form/fetched';
import { currentLanguage } from '@/shared/i18n/language';
import { targetsQuery, type Import } from './api/imports';
import { ColumnLine } from './ColumnLine';
import { isNameless, isTaken, targetOf, withRest, type Draft } from './mapping-model';
import classes from './Mapping.module.css';

type Props = {
  file: Import;
  draft: Draft;
  clashes: Map<number, string>;
  editable: boolean;
  onDraft: (draft: Draft) => void;
};

/** The columns of the file with what each becomes. */
export function ColumnList({ file, draft, clashes, editable, onDraft }: Props) {
  const { t } = useTranslation();
  const targets = useQuery(targetsQuery(currentLanguage()));
  const { columns } = file;
  const taken = columns.filter((column) => isTaken(targetOf(column, draft))).length;
  const open = columns.filter((column) => targetOf(column, draft) === undefined).length;
  return (
    <section className={classes.columns} aria-label={t('imports.mapping.columns')}>
      <header>
        <h2>{t('imports.mapping.taken', { taken, total: columns.length })}</h2>
        {open > 0 && <p>{t('imports.mapping.open', { count: open })}</p>}
        {open > 0 && editable && (
          <span>
            <Button size="xs" onClick={() => onDraft(withRest(columns, draft, 'ANSWER'))}>
              {t('imports.mapping.keepRest')}
            </Button>
            <Button size="xs" variant="subtle" onClick={() => onDraft(withRest(columns, draft, 'IGNORE'))}>
              {t('imports.mapping.dropRest')}
            </Button>
          </span>
        )}
      </header>
      <MissingList query={targets} />
      {isNameless(columns, draft) && (
        <p className={classes.note} role="status">
          <Info size={16} aria-hidden />
          {t('imports.mapping.nameless')}
        </p>
      )}
      <ul aria-label={t('imports.mapping.columns')}>
        {columns.map((column) => (
          <ColumnLine
            key={column.index}
            column={column}
            rows={file.rows}
            target={targetOf(column, draft)}
            chosen={draft.columns.has(column.index)}
            clash={clashes.get(column.index)}
            targets={targets.data?.items ?? []}
            editable={editable}
            onTarget={(target) => onDraft({ ...draft, columns: new Map(draft.columns).set(column.index, target) })}
          />
        ))}
      </ul>
    </section>
  );
}
