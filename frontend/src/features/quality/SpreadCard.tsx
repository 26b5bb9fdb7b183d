import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/shared/live/LiveProvider';
import { useSoon } from '@/shared/live/use-soon';
import { useMay, useSession } from '@/shared/session/session';
import { spreadQuery } from './api/quality';
import { Matrix } from './Matrix';
import classes from './Criteria.module.css';

const CALM = 3_000;

/** The open leads, interest by fit; each cell leads to its leads. Distributors have no such card. */
export function SpreadCard() {
  const may = useMay('quality:read');
  const partner = useSession().scopes.lead === 'DISTRIBUTOR';
  return may && !partner ? <Shown /> : null;
}

function Shown() {
  const { t } = useTranslation();
  const spread = useQuery(spreadQuery);
  const readSoon = useSoon(CALM, () => void spread.refetch());
  useLive('leads', readSoon);
  return (
    <section className={classes.spread} aria-label={t('quality.matrix')}>
      <h2>{t('quality.matrix')}</h2>
      {spread.data ? <Matrix label={t('quality.matrix')} spread={spread.data} linked /> : <Skeleton height={240} />}
      <Link to="/settings/quality">{t('quality.toCriteria')}</Link>
    </section>
  );
}
