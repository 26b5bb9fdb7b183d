import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/shared/form/FormProblem';
import { useUnsaved } from '@/shared/form/use-unsaved';
import { toast } from '@/shared/ui/toast';
import { useSaveCriteria, type Criterion } from './api/quality';
import { DimensionColumn } from './DimensionColumn';
import { Preview } from './Preview';
import { dimensions, draftOf, formOf, isComplete, isReachable, type Draft } from './quality-model';
import classes from './Criteria.module.css';

type Props = { saved: { criteria: Criterion[]; version: number } };

/** The two dimensions side by side, with what they would make of the newest leads. */
export function CriteriaEditor({ saved }: Props) {
  const { t } = useTranslation();
  const [drafts, setDrafts] = useState(() => saved.criteria.map(draftOf));
  const saving = useSaveCriteria(saved.version);
  const forms = drafts.map(formOf);
  const changed = JSON.stringify(forms) !== JSON.stringify(saved.criteria.map(draftOf).map(formOf));
  const complete = drafts.every(isComplete) && dimensions.every((dimension) => isReachable(drafts, dimension));
  useUnsaved(changed && !saving.isSuccess);
  const change = (dimension: string, own: Draft[]) =>
    setDrafts(dimensions.flatMap((one) => (one === dimension ? own : drafts.filter((each) => each.dimension === one))));
  const save = () =>
    void saving.mutateAsync(forms).then(
      ({ job }) => toast(t(job ? 'quality.savedJob' : 'quality.saved')),
      () => undefined,
    );
  return (
    <>
      <div className={classes.columns}>
        {dimensions.map((dimension) => (
          <DimensionColumn
            key={dimension}
            dimension={dimension}
            drafts={drafts.filter((draft) => draft.dimension === dimension)}
            onChange={(own) => change(dimension, own)}
          />
        ))}
      </div>
      <Preview criteria={complete ? forms : undefined} />
      <footer className={classes.foot}>
        <FormProblem>{saving.error?.message}</FormProblem>
        <span>{t(complete ? 'quality.saveHint' : 'quality.incomplete')}</span>
        <Button disabled={!changed} onClick={() => setDrafts(saved.criteria.map(draftOf))}>
          {t('quality.discard')}
        </Button>
        <Button variant="filled" disabled={!changed || !complete} loading={saving.isPending} onClick={save}>
          {t('action.save')}
        </Button>
      </footer>
    </>
  );
}
