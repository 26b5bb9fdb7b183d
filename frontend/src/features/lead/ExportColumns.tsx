import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { customFieldsQuery } from './api/choices';
import { columnGroups, standardColumns } from './export-model';
import classes from './ExportColumns.module.css';

type Props = { chosen: string[]; onChange: (columns: string[]) => void };
type Group = { key: string; columns: { key: string; label: string; inFile?: string }[] };

/** What the file tells of each lead; the standard columns come first in it, whatever is chosen besides. */
export function ExportColumns({ chosen, onChange }: Props) {
  const { t } = useTranslation();
  const groups = useGroups();
  const known = groups.flatMap((group) => group.columns.map((column) => column.key));
  const count = known.filter((key) => chosen.includes(key)).length;
  const toggle = (key: string) => onChange(known.filter((each) => (each === key) !== chosen.includes(each)));
  return (
    <fieldset className={classes.columns}>
      <legend>
        {t('export.columns')} <span className="num">{t('export.columnCount', { count })}</span>
      </legend>
      <div className={classes.quick}>
        <Button size="compact-xs" variant="subtle" onClick={() => onChange(standardColumns)}>
          {t('export.standard')}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => onChange(known)}>
          {t('export.all')}
        </Button>
      </div>
      <p className="mut">{t('export.inFileHint')}</p>
      <div className={classes.groups}>
        {groups.map((group) => (
          <div key={group.key} className={classes.group}>
            <h3>{t(`export.groups.${group.key}`)}</h3>
            {group.columns.map(({ key, label, inFile }) => (
              <Checkbox
                key={key}
                size="xs"
                label={<Named label={label} inFile={inFile} />}
                checked={chosen.includes(key)}
                onChange={() => toggle(key)}
              />
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** A column by the word of the screens, with the file's own behind it where that is another one. */
function Named({ label, inFile }: { label: string; inFile?: string }) {
  return (
    <>
      {label} {inFile && <span className="mut">({inFile})</span>}
    </>
  );
}

function useGroups(): Group[] {
  const { t, i18n } = useTranslation();
  const fileWord = (column: string) =>
    i18n.exists(`export.inFile.${column}`) ? t(`export.inFile.${column}`) : undefined;
  const own = useQuery(customFieldsQuery).data?.items ?? [];
  const fixed = columnGroups.map(({ key, columns }) => ({
    key,
    columns: columns.map((column) => ({ key: column, label: t(`export.column.${column}`), inFile: fileWord(column) })),
  }));
  const fields = own.map((field) => ({ key: `custom.${field.key}`, label: field.label }));
  return fields.length ? [...fixed, { key: 'own', columns: fields }] : fixed;
}
