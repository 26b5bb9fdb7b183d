import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleDashed, CircleMinus, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isMissing } from '@/api/problem';
import { number } from '@/shared/lib/format';
import { Awaited } from '@/shared/ui/Awaited';
import { PanelSection } from '@/shared/ui/SidePanel';
import { qualityQuery, type QualityDimension, type QualityReason } from './api/quality';
import { sentence, signed, useKeyWords } from './criterion-words';
import classes from './QualitySection.module.css';

/** How much the person wants it and how well it fits, each with what adds, what is open and what takes away. */
export function QualitySection({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const query = useQuery(qualityQuery(leadId));
  const quality = query.data;
  const judged = quality && (hasJudged(quality.interest) || hasJudged(quality.fit));
  if (quality ? !judged : isMissing(query.error)) return null;
  return (
    <PanelSection title={t('quality.title')}>
      {quality ? (
        <div className={classes.sides}>
          <Side title={t('quality.interest')} hint={t('quality.interestHint')} dimension={quality.interest} />
          <Side title={t('quality.fit')} hint={t('quality.fitHint')} dimension={quality.fit} />
        </div>
      ) : (
        <Awaited height={140} query={query} />
      )}
    </PanelSection>
  );
}

/** A distributor is told scores without reasons. */
const hasJudged = ({ score, reasons }: QualityDimension) => score !== undefined || reasons.length > 0;

type SideProps = { title: string; hint: string; dimension: QualityDimension };

function Side({ title, hint, dimension }: SideProps) {
  const { t } = useTranslation();
  const { score, reasons } = dimension;
  if (!hasJudged(dimension)) return null;
  return (
    <section className={classes.side}>
      <h3>
        <span>
          {title} <small>{hint}</small>
        </span>
        {score === undefined ? (
          <i>{t('quality.unknown')}</i>
        ) : (
          <b className="num">{t('quality.of100', { score: number(score) })}</b>
        )}
      </h3>
      <span className={classes.bar} data-unknown={score === undefined || undefined} aria-hidden>
        <span style={{ width: `${score ?? 0}%` }} />
      </span>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <Reason key={reason.criterion.id} reason={reason} />
          ))}
        </ul>
      )}
    </section>
  );
}

type Kind = 'adds' | 'takes' | 'would' | 'open' | 'spared';
const icons = { adds: CircleCheck, takes: CircleX, would: CircleMinus, open: CircleDashed, spared: CircleCheck };

function kindOf({ criterion, verdict }: QualityReason): Kind {
  if (verdict === 'UNKNOWN') return 'open';
  if (verdict === 'MET') return criterion.points > 0 ? 'adds' : 'takes';
  return criterion.points > 0 ? 'would' : 'spared';
}

function Reason({ reason }: { reason: QualityReason }) {
  const { t } = useTranslation();
  const keyWords = useKeyWords();
  const kind = kindOf(reason);
  if (kind === 'spared') return null;
  const Icon = icons[kind];
  return (
    <li data-kind={kind}>
      <Icon size={15} aria-label={t(`quality.kind.${kind}`)} role="img" />
      <span>{sentence(reason.criterion, keyWords)}</span>
      <span className="num">
        {kind === 'adds' || kind === 'takes'
          ? signed(reason.criterion.points)
          : t('quality.would', { points: signed(reason.criterion.points) })}
      </span>
    </li>
  );
}
