import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChangeImport, type Import } from './api/imports';

type Props = { file: Import; editable: boolean; onChanged: () => void };

/** Which sheet of the workbook is read; another one brings other columns. */
export function SheetField({ file, editable, onChanged }: Props) {
  const { t } = useTranslation();
  const change = useChangeImport(file);
  if (!file.sheets || file.sheets.length < 2) return null;
  return (
    <Select
      label={t('imports.settings.sheet')}
      allowDeselect={false}
      disabled={!editable || change.isPending}
      data={file.sheets}
      value={file.sheet ?? null}
      error={change.error?.message}
      onChange={(sheet) => sheet && change.mutate({ sheet }, { onSuccess: onChanged })}
    />
  );
}
