import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EditButton } from '@/shared/ui/EditButton';
import { IconAction } from '@/shared/ui/IconAction';
import {
  peopleQuery,
  ruleDistributorsQuery,
  useDeleteRule,
  useOrderRules,
  useSwitchRule,
  type Rule,
} from './api/assignment';
import { moved, namesOf } from './rule-model';
import classes from './Assignment.module.css';

type Props = { rules: Rule[]; onEdit: (rule: Rule) => void };

/** The rules in the order in which they are asked; the first that fits decides. */
export function RuleList({ rules, onEdit }: Props) {
  const { t } = useTranslation();
  const order = useOrderRules();
  const ids = rules.map((rule) => rule.id);
  return (
    <ol className={classes.rules} aria-label={t('assignment.rules')}>
      {rules.map((rule, place) => (
        <li key={rule.id} data-off={!rule.active || undefined}>
          <span className={`${classes.place} num`}>{place + 1}</span>
          <Summary rule={rule} />
          <span className={classes.actions}>
            <IconAction
              icon={ArrowUp}
              label={t('assignment.up', { name: rule.name })}
              disabled={place === 0 || order.isPending}
              onClick={() => order.mutate(moved(ids, place, place - 1))}
            />
            <IconAction
              icon={ArrowDown}
              label={t('assignment.down', { name: rule.name })}
              disabled={place === ids.length - 1 || order.isPending}
              onClick={() => order.mutate(moved(ids, place, place + 1))}
            />
            <EditButton name={rule.name} onClick={() => onEdit(rule)} />
            <DeleteButton rule={rule} />
            <ActiveSwitch rule={rule} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function DeleteButton({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const remove = useDeleteRule();
  const ask = () => {
    if (confirm(t('assignment.deleteAsk', { name: rule.name }))) remove.mutate(rule.id);
  };
  return (
    <IconAction
      icon={Trash2}
      label={t('assignment.deleteOf', { name: rule.name })}
      disabled={remove.isPending}
      onClick={ask}
    />
  );
}

function ActiveSwitch({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const change = useSwitchRule();
  return (
    <Switch
      aria-label={`${t('users.active')}: ${rule.name}`}
      checked={rule.active}
      disabled={change.isPending}
      onChange={(event) => change.mutate({ ...rule, active: event.currentTarget.checked })}
    />
  );
}

function Summary({ rule }: { rule: Rule }) {
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
    <span className={classes.summary}>
      <b>{rule.name}</b>
      <small>
        {conditions.length ? conditions.join(' · ') : t('assignment.everyLead')}
        {' → '}
        {namesOf(rule.people, people).join(', ')}
      </small>
      <small>
        {t(`assignment.method.${rule.method}`)}
        {rule.onlyAtWork && ` · ${t('assignment.onlyAtWork')}`}
      </small>
    </span>
  );
}
