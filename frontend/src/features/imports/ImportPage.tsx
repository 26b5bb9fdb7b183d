import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { useLive } from '@/shared/live/LiveProvider';
import { useSoon } from '@/shared/live/use-soon';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { importKeys, importQuery, type Import } from './api/imports';
import { AllImports } from './AllImports';
import { FileFacts } from './FileFacts';
import { stepOf, type Step } from './import-model';
import { ImportSteps } from './ImportSteps';
import { MappingStep } from './MappingStep';
import { ResultStep } from './ResultStep';
import { ReviewStep } from './ReviewStep';
import classes from './Imports.module.css';

const CALM = 400;

/** One import, at the step that the URL names or that it has come to. */
export function ImportPage() {
  const { t } = useTranslation();
  const { importId } = useParams({ from: '/shell/imports/$importId' });
  const { step } = useSearch({ from: '/shell/imports/$importId' });
  const queries = useQueryClient();
  const read = useQuery({
    ...importQuery(importId),
    refetchInterval: ({ state }) => (isWorking(state.data) ? 4_000 : false),
  });
  const readSoon = useSoon(
    CALM,
    () => void queries.invalidateQueries({ queryKey: importKeys.one(importId), exact: true }),
  );
  useLive('jobs', readSoon);
  const file = read.data;
  const at = file && stepOf(file.state, step);
  return (
    <section className={classes.page} aria-label={file?.fileName ?? t('nav.imports')}>
      <PageHead title={file?.fileName ?? t('nav.imports')} actions={<AllImports />} />
      {file && at && (
        <>
          <ImportSteps file={file} at={at} />
          <FileFacts file={file} />
          <StepOf key={at} file={file} step={at} />
        </>
      )}
      {read.isPending && (
        <Skeleton height={320} m="lg" radius={8} width="auto" role="status" aria-label={t('list.loading')} />
      )}
      {read.isError && !file && (
        <ErrorState error={read.error} onRetry={isGone(read.error) ? undefined : () => void read.refetch()} />
      )}
    </section>
  );
}

function isWorking(file: Import | undefined): boolean {
  return file?.state === 'CHECKING' || file?.state === 'RUNNING' || file?.state === 'UNDOING';
}

function isGone(error: Error): boolean {
  return error instanceof ProblemError && error.status === 404;
}

function StepOf({ file, step }: { file: Import; step: Step }) {
  switch (step) {
    case 'mapping':
      return <MappingStep file={file} />;
    case 'review':
      return <ReviewStep file={file} />;
    case 'result':
      return <ResultStep file={file} />;
  }
}
