import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleQuery, ruleDistributorsQuery, type Rule } from './api/assignment';
import { namesOf } from './rule-model';

/** A rule as one reads it: which leads, to whom, how. */
export function RuleLines({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery).data?.items;
  const distributors = useQuery(ruleDistributorsQuery).data?.items;
  const conditions = [
    ...namesOf(rule.distributors, distributors),
    ...rule.sources.map((source) => t(`lead.source.${source}`)),
    ...rule.services,
    ...rule.languages.map((language) => language.toUpperCase()),
    ...rule.phonePrefixes,
  ];
  return (
    <>
      <small>
        {conditions.length ? conditions.join(' · ') : t('assignment.everyLead')}
        {' → '}
        {namesOf(rule.people, people).join(', ')}
      </small>
      <small>
        {t(`assignment.method.${rule.method}`)}
        {rule.onlyAtWork && ` · ${t('assignment.onlyAtWork')}`}
      </small>
    </>
  );
}
