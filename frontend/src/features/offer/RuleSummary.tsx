import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { partnersQuery, type OfferRule } from './api/offers';
import { useCameBy } from './use-came-by';

/** A rule as one reads it: which leads, to whom, how. */
export function RuleSummary({ rule }: { rule: OfferRule }) {
  const { t } = useTranslation();
  const partners = useQuery(partnersQuery).data?.items ?? [];
  const cameBy = useCameBy();
  const conditions = [
    ...rule.sources.map((source) => t(`lead.source.${source}`)),
    ...rule.services,
    ...rule.languages.map((language) => language.toUpperCase()),
    ...rule.phonePrefixes,
    ...rule.forms.map((id) => cameBy.name('form', id)),
    ...rule.campaigns.map((id) => cameBy.name('campaign', id)),
  ];
  const to = rule.members.map(({ distributorId, weight }) => {
    const name = partners.find((one) => one.id === distributorId)?.name ?? '…';
    return rule.method === 'WEIGHTED' ? `${name} ×${weight}` : name;
  });
  return (
    <>
      <small>
        {conditions.length ? conditions.join(' · ') : t('offer.everyLead')} → {to.join(', ')}
      </small>
      <small>
        {t(`offer.method.${rule.method}`)} ·{' '}
        {t(rule.workingHours ? 'offer.hoursAtWork' : 'offer.hours', { count: rule.withinHours })}
      </small>
    </>
  );
}
