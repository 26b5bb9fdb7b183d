import { Select } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from './api/imports';
import { fileKey, useUpload } from './api/upload';

type Props = { file: Import; editable: boolean };

/** Which sheet of the workbook is read. Another one is another import of the same file, as long as that is at hand. */
export function SheetField({ file, editable }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const upload = useUpload();
  const workbook = useQueryClient().getQueryData<File>(fileKey(file.id));
  if (file.sheets.length < 2) return null;
  const read = (sheet: string | null) =>
    workbook &&
    sheet &&
    sheet !== file.sheet &&
    upload.mutate(
      { file: workbook, idempotencyKey: crypto.randomUUID(), sheet },
      {
        onSuccess: ({ id }) =>
          void navigate({
            to: '/imports/$importId',
            params: { importId: id },
            search: { step: 'mapping' },
            ignoreBlocker: true,
          }),
      },
    );
  return (
    <Select
      label={t('imports.settings.sheet')}
      description={t(workbook ? 'imports.settings.sheetHint' : 'imports.settings.sheetGone')}
      allowDeselect={false}
      disabled={!editable || !workbook || upload.isPending}
      data={file.sheets}
      value={file.sheet ?? null}
      error={upload.error?.message}
      onChange={read}
    />
  );
}
