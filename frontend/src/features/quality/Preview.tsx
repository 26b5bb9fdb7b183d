import { Skeleton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { previewQuery, type CriterionForm } from './api/quality';
import { Matrix } from './Matrix';
import classes from './Criteria.module.css';

const CALM = 400;

/** What the newest leads would be by criteria that nobody has saved yet; with none, what they were before. */
export function Preview({ criteria }: { criteria?: CriterionForm[] }) {
  const { t } = useTranslation();
  const [asked] = useDebouncedValue(criteria, CALM);
  const preview = useQuery({ ...previewQuery(asked ?? []), enabled: asked !== undefined });
  return (
    <section className={classes.preview} aria-label={t('quality.preview')} aria-live="polite">
      <h2>{t('quality.preview')}</h2>
      {preview.data ? (
        <>
          <p>
            {preview.data.leads === 0
              ? t('quality.previewNone')
              : t('quality.previewHint', { count: preview.data.leads, formatted: number(preview.data.leads) })}
          </p>
          <Matrix label={t('quality.preview')} spread={preview.data.then} before={preview.data.now} />
        </>
      ) : (
        <Skeleton height={240} radius={6} />
      )}
    </section>
  );
}
