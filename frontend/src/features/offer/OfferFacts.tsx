import { useTranslation } from 'react-i18next';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { ScoreBadge } from '@/shared/ui/ScoreBadge';
import { SourceIcon } from '@/shared/ui/SourceIcon';
import type { Offer } from './api/offers';
import { levelOf } from './offer-model';
import classes from './Offer.module.css';

/** Enough of a lead to decide; no name and no number to call by. */
export function OfferFacts({ offer: { preview } }: { offer: Offer }) {
  const { t } = useTranslation();
  const where = [preview.city, preview.language?.toUpperCase()].filter(Boolean).join(' · ');
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('score.title')}</dt>
        <dd>
          <ScoreBadge score={preview.score} level={levelOf(preview.score)} />
        </dd>
      </div>
      <div>
        <dt>{t('lead.field.source')}</dt>
        <dd>
          <span className={classes.source}>
            <SourceIcon lead={preview} />
            {t(`lead.source.${preview.source}`)}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t('offer.phone')}</dt>
        <dd className="num">{preview.phone ?? '–'}</dd>
      </div>
      {where && (
        <div>
          <dt>{t('offer.where')}</dt>
          <dd>{where}</dd>
        </div>
      )}
      <div>
        <dt>{t('offer.age')}</dt>
        <dd>
          <RelativeTime at={preview.submittedAt} />
        </dd>
      </div>
    </dl>
  );
}
