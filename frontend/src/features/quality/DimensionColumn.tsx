import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { CriterionCard } from './CriterionCard';
import { isReachable, MOST, newDraft, type Dimension, type Draft } from './quality-model';
import classes from './Criteria.module.css';

type Props = { dimension: Dimension; drafts: Draft[]; onChange: (drafts: Draft[]) => void };

/** One dimension: its criteria in their order, and how many points there are to reach. */
export function DimensionColumn({ dimension, drafts, onChange }: Props) {
  const { t } = useTranslation();
  const reachable = drafts.reduce((sum, { points }) => sum + Math.max(0, points), 0);
  const moved = (from: number, to: number) => {
    const rest = drafts.filter((_, place) => place !== from);
    onChange([...rest.slice(0, to), ...drafts.slice(from, from + 1), ...rest.slice(to)]);
  };
  return (
    <section className={classes.column} aria-label={t(`quality.dimension.${dimension}`)}>
      <h2>
        {t(`quality.dimension.${dimension}`)}
        <small className="num">{t('quality.reachable', { points: number(reachable) })}</small>
      </h2>
      <p>{t(`quality.about.${dimension}`)}</p>
      {!isReachable(drafts, dimension) && <p role="alert">{t('quality.nothingToReach')}</p>}
      <ol>
        {drafts.map((draft, place) => (
          <CriterionCard
            key={draft.place}
            draft={draft}
            up={place > 0 ? () => moved(place, place - 1) : undefined}
            down={place < drafts.length - 1 ? () => moved(place, place + 1) : undefined}
            onChange={(next) => onChange(drafts.map((one) => (one.place === draft.place ? next : one)))}
            onRemove={() => onChange(drafts.filter((one) => one.place !== draft.place))}
          />
        ))}
      </ol>
      <Button
        variant="subtle"
        leftSection={<Plus size={16} />}
        disabled={drafts.length >= MOST}
        onClick={() => onChange([...drafts, newDraft(dimension)])}
      >
        {t('quality.add')}
      </Button>
    </section>
  );
}
