import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isMissing } from '@/api/problem';
import type { LeadChance } from '@/api/types';
import { useMay } from '@/shared/session/session';
import { Awaited } from '@/shared/ui/Awaited';
import { PanelSection } from '@/shared/ui/SidePanel';
import { chanceQuery } from './api/ranking';
import { band, percent } from './ranking-model';
import classes from './ChanceSection.module.css';

type Estimate = NonNullable<LeadChance['chance']>;

/** How likely the lead is to convert, as learned from others, with its reasons. */
export function ChanceSection({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const query = useQuery(chanceQuery(leadId));
  const judged = query.data;
  if (!judged && isMissing(query.error)) return null;
  if (judged && judged.standing !== 'OPEN' && judged.standing !== 'OLD') return null;
  return (
    <PanelSection title={t('ranking.chance')}>
      {!judged && <Awaited height={72} query={query} />}
      {judged?.chance && <EstimateView estimate={judged.chance} />}
      {judged && !judged.chance && (
        <p className={classes.note}>{t(judged.standing === 'OLD' ? 'ranking.old' : 'ranking.notYet')}</p>
      )}
      {judged && <Note learned={judged.chance !== undefined} />}
    </PanelSection>
  );
}

function EstimateView({ estimate }: { estimate: Estimate }) {
  const { t } = useTranslation();
  const shown = percent(estimate.probability);
  return (
    <>
      <p className={classes.chance} data-band={band(estimate.probability)}>
        <b className="num">{t('ranking.about', { percent: shown })}</b>
        <span className={classes.bar} aria-hidden>
          <span style={{ width: `${shown}%` }} />
        </span>
        <span>{t(`ranking.band.${band(estimate.probability)}`)}</span>
      </p>
      <div className={classes.sides}>
        <Reasons title={t('ranking.for')} reasons={estimate.reasonsFor} side="for" />
        <Reasons title={t('ranking.against')} reasons={estimate.reasonsAgainst} side="against" />
      </div>
    </>
  );
}

type ReasonsProps = { title: string; reasons: Estimate['reasonsFor']; side: 'for' | 'against' };

function Reasons({ title, reasons, side }: ReasonsProps) {
  const { t } = useTranslation();
  const Icon = side === 'for' ? Plus : Minus;
  return (
    <section className={classes.side} data-side={side}>
      <h3>{title}</h3>
      {reasons.length === 0 && <p className={classes.note}>{t('ranking.noReason')}</p>}
      <ul>
        {reasons.map((reason) => (
          <li key={reason.label}>
            <Icon size={14} aria-hidden />
            <span>
              {reason.label}: <b>{reason.text}</b> <small>{t(`ranking.strength.${reason.strength}`)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Note({ learned }: { learned: boolean }) {
  const { t } = useTranslation();
  const mayRead = useMay('analytics:model');
  if (!learned && !mayRead) return null;
  return (
    <p className={classes.note}>
      {learned && t('ranking.noCertainty')} {mayRead && <Link to="/ranking">{t('ranking.toCard')}</Link>}
    </p>
  );
}
