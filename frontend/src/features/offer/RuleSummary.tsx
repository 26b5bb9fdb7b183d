import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { partnersQuery, type OfferRule } from './api/offers';
import classes from './Offer.module.css';

/** A rule as one reads it: which leads, to whom, how. */
export function RuleSummary({ rule }: { rule: OfferRule }) {
  const { t } = useTranslation();
  const partners = useQuery(partnersQuery).data?.items ?? [];
  const conditions = [
    ...rule.sources.map((source) => t(`lead.source.${source}`)),
    ...rule.services,
    ...rule.languages.map((language) => language.toUpperCase()),
    ...rule.phonePrefixes,
    ...rule.forms,
    ...rule.campaigns,
  ];
  const to = rule.members.map(({ distributorId, weight }) => {
    const name = partners.find((one) => one.id === distributorId)?.name ?? '…';
    return rule.method === 'WEIGHTED' ? `${name} ×${weight}` : name;
  });
  return (
    <span className={classes.summary}>
      <b>{rule.name}</b>
      <small>
        {conditions.length ? conditions.join(' · ') : t('offer.everyLead')} → {to.join(', ')}
      </small>
      <small>
        {t(`offer.method.${rule.method}`)} ·{' '}
        {t(rule.workingHours ? 'offer.hoursAtWork' : 'offer.hours', { count: rule.withinHours })}
      </small>
    </span>
  );
}
