import { Button, Group, Stack, Text } from '@mantine/core';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { number, span } from '@/shared/lib/format';
import { useNow } from '@/shared/lib/use-now';
import type { Import } from './api/imports';
import { useUndoRun } from './api/work';

/** The way back from a whole import; asks first, and names once more what it will touch. */
export function UndoImport({ file }: { file: Import }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const now = useNow();
  if (!file.runJobId) return null;
  const left = file.undoableUntil ? Date.parse(file.undoableUntil) - now : undefined;
  return (
    <>
      <Button
        leftSection={<Undo2 size={16} />}
        aria-label={t('imports.undoOf', { name: file.fileName })}
        onClick={() => setAsking(true)}
      >
        {t('action.undo')}
      </Button>
      {asking && <Question file={file} jobId={file.runJobId} left={left} onClose={() => setAsking(false)} />}
    </>
  );
}

type QuestionProps = { file: Import; jobId: string; left?: number; onClose: () => void };

function Question({ file, jobId, left, onClose }: QuestionProps) {
  const { t } = useTranslation();
  const undo = useUndoRun(file.id);
  const { created, updated } = file.counts;
  return (
    <FormDialog title={t('imports.undo.title')} onClose={onClose}>
      <Stack gap={16}>
        <Text size="sm">
          {t('imports.undo.what', { name: file.fileName, created: number(created), updated: number(updated) })}
        </Text>
        <Text size="sm">{t('imports.undo.kept')}</Text>
        {left !== undefined && <Text size="sm">{t('imports.undo.left', { span: span(left) })}</Text>}
        <FormProblem>{undo.error?.message}</FormProblem>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button
            variant="filled"
            color="red"
            loading={undo.isPending}
            onClick={() => undo.mutate(jobId, { onSuccess: onClose })}
          >
            {t('imports.undo.do', { count: created + updated, shown: number(created + updated) })}
          </Button>
        </Group>
      </Stack>
    </FormDialog>
  );
}
