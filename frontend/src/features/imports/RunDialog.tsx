import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { number } from '@/shared/lib/format';
import type { Import } from './api/imports';
import { useRunImport } from './api/work';
import { planOf } from './import-model';

/** Names once more what will be made and changed, and begins. */
export function RunDialog({ file, onClose }: { file: Import; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const run = useRunImport(file.id);
  const plan = planOf(file);
  // The question goes away with the verb as soon as the run is on, and the way to the result must not go with it.
  const start = () =>
    run.mutateAsync(undefined).then(
      () => {
        onClose();
        return navigate({ to: '/imports/$importId', params: { importId: file.id }, search: { step: 'result' } });
      },
      () => {},
    );
  const lines = [
    plan.create > 0 && t('imports.plan.create', { count: plan.create, shown: number(plan.create) }),
    plan.update > 0 && t('imports.plan.update', { count: plan.update, shown: number(plan.update) }),
    plan.leftOut > 0 && t('imports.plan.leftOut', { count: plan.leftOut, shown: number(plan.leftOut) }),
  ].filter((line) => line !== false);
  return (
    <FormDialog title={t('imports.plan.title', { name: file.fileName })} onClose={onClose}>
      <Stack gap={16}>
        <div>
          {lines.map((line) => (
            <Text key={line} size="sm">
              {line}
            </Text>
          ))}
        </div>
        <Text size="sm">{t('imports.plan.undo')}</Text>
        <FormProblem>{run.error?.message}</FormProblem>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button data-autofocus variant="filled" loading={run.isPending} onClick={() => void start()}>
            {t('imports.run', { count: plan.total, shown: number(plan.total) })}
          </Button>
        </Group>
      </Stack>
    </FormDialog>
  );
}
