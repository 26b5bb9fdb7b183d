import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/language';
import { number } from '@/shared/lib/format';
import { FormDialog } from '@/shared/form/FormDialog';
import { countOf, type Chosen } from './bulk-model';
import {
  addressOf,
  exportBody,
  exportQuery,
  MOST_IN_PAGE,
  rememberedWish,
  rememberWish,
  type Wish,
} from './export-model';
import { ExportColumns } from './ExportColumns';
import { ExportFormat } from './ExportFormat';
import { ExportProgress } from './ExportProgress';
import type { LeadSearch } from './lead-search';
import { useExport } from './use-export';

type Props = { chosen: Chosen; search: LeadSearch; onClose: () => void };

/** Which file, with what in it, of how many leads; then how far it is. */
export function ExportDialog({ chosen, search, onClose }: Props) {
  const { t } = useTranslation();
  const language = currentLanguage();
  const [wish, setWish] = useState<Wish>(() => rememberedWish(language));
  const file = useExport();
  const count = countOf(chosen);
  const leads = { count, shown: number(count) };
  const start = () => {
    rememberWish(wish);
    if (chosen.all && count > MOST_IN_PAGE) {
      file.handOver((now) => addressOf(exportQuery(search, now, wish, language, count)));
    } else {
      void file.start(wish.format, (now) =>
        chosen.all ? exportQuery(search, now, wish, language, count) : exportBody(chosen, search, now, wish, language),
      );
    }
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    start();
  };
  return (
    <FormDialog title={t('export.title')} onClose={onClose}>
      {file.state.step === 'asking' ? (
        <form onSubmit={send}>
          <Stack gap={16}>
            <Text size="sm">{t(chosen.all ? 'export.matching' : 'export.chosen', leads)}</Text>
            <ExportFormat wish={wish} onChange={setWish} />
            <ExportColumns chosen={wish.columns} onChange={(columns) => setWish({ ...wish, columns })} />
            <Group justify="flex-end">
              <Button onClick={onClose}>{t('action.cancel')}</Button>
              <Button type="submit" variant="filled" disabled={wish.columns.length === 0}>
                {t('export.start', leads)}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <ExportProgress
          state={file.state}
          rows={wish.format === 'csv' ? count : undefined}
          onCancel={file.cancel}
          onRetry={start}
          onClose={onClose}
        />
      )}
    </FormDialog>
  );
}
