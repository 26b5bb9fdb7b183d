import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { CircleCheck, Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/shared/form/FormProblem';
import { bytes, number } from '@/shared/lib/format';
import type { ExportState } from './use-export';
import classes from './ExportColumns.module.css';

type Props = {
  state: Exclude<ExportState, { step: 'asking' }>;
  /** How many rows there will be, where one can count them on the way. */
  rows?: number;
  onCancel: () => void;
  onRetry: () => void;
  onClose: () => void;
};

/** How far the file is, and how it ended. */
export function ExportProgress({ state, rows, onCancel, onRetry, onClose }: Props) {
  const { t } = useTranslation();
  if (state.step === 'running') {
    return (
      <Stack gap={16}>
        <Running state={state} rows={rows} />
        <Group justify="flex-end">
          <Button onClick={onCancel}>{t('action.cancel')}</Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Stack gap={16}>
      {state.step === 'done' && (
        <Ended icon={<CircleCheck size={18} />}>
          {t('export.done', { name: state.name, size: bytes(state.bytes) })}
        </Ended>
      )}
      {state.step === 'handedOver' && <Ended icon={<Download size={18} />}>{t('export.handedOver')}</Ended>}
      {state.step === 'failed' && <FormProblem>{state.message}</FormProblem>}
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('action.close')}</Button>
        {state.step === 'failed' && (
          <Button variant="filled" onClick={onRetry}>
            {t('error.retry')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function Running({ state, rows }: { state: Extract<ExportState, { step: 'running' }>; rows?: number }) {
  const { t } = useTranslation();
  const part = rows ? Math.min(100, (state.rows / rows) * 100) : 100;
  return (
    <div>
      <Progress value={part} animated={!rows} aria-label={t('export.running')} mb={8} />
      <Text size="sm" role="status" className="num">
        {rows
          ? t('export.rows', { done: number(Math.min(state.rows, rows)), all: number(rows), size: bytes(state.bytes) })
          : t('export.size', { size: bytes(state.bytes) })}
      </Text>
    </div>
  );
}

function Ended({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.done} role="status">
      {icon}
      <p>{children}</p>
    </div>
  );
}
