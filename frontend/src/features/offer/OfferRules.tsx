import { Button, Skeleton, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, Plus, Route, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditButton } from '@/shared/ui/EditButton';
import { IconAction } from '@/shared/ui/IconAction';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { OfferRuleDialog } from './OfferRuleDialog';
import { RuleSummary } from './RuleSummary';
import {
  offerRulesQuery,
  useDeleteOfferRule,
  useOrderOfferRules,
  useSwitchOfferRule,
  type OfferRule,
} from './api/offers';
import classes from './Offer.module.css';

/** Rules that offer new leads of no distributor; the first that fits decides. */
export function OfferRules() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<OfferRule | 'new'>();
  const query = useQuery(offerRulesQuery);
  const rules = query.data?.items;
  const add = (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setOpen('new')}>
      {t('offer.addRule')}
    </Button>
  );
  return (
    <>
      {query.isPending && <Skeleton height={160} m="lg" radius={8} width="auto" />}
      {query.isError && !rules && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {rules?.length === 0 && (
        <EmptyState icon={Route} title={t('offer.noRulesTitle')} action={add}>
          {t('offer.rulesHint')}
        </EmptyState>
      )}
      {rules && rules.length > 0 && (
        <>
          <div className={classes.lead}>
            <p>{t('offer.rulesHint')}</p>
            {add}
          </div>
          <List rules={rules} onEdit={setOpen} />
        </>
      )}
      {open && <OfferRuleDialog rule={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function List({ rules, onEdit }: { rules: OfferRule[]; onEdit: (rule: OfferRule) => void }) {
  const { t } = useTranslation();
  const order = useOrderOfferRules();
  const move = (from: number, to: number) => {
    const ids = rules.map((rule) => rule.id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    order.mutate(ids);
  };
  return (
    <ol className={classes.rules} aria-label={t('offer.tab.rules')}>
      {rules.map((rule, place) => (
        <li key={rule.id} data-off={!rule.active || undefined}>
          <RuleSummary rule={rule} />
          <span className={classes.actions}>
            <IconAction
              icon={ArrowUp}
              label={t('assignment.up', { name: rule.name })}
              disabled={place === 0 || order.isPending}
              onClick={() => move(place, place - 1)}
            />
            <IconAction
              icon={ArrowDown}
              label={t('assignment.down', { name: rule.name })}
              disabled={place === rules.length - 1 || order.isPending}
              onClick={() => move(place, place + 1)}
            />
            <EditButton name={rule.name} onClick={() => onEdit(rule)} />
            <Remove rule={rule} />
            <Active rule={rule} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Remove({ rule }: { rule: OfferRule }) {
  const { t } = useTranslation();
  const remove = useDeleteOfferRule();
  const ask = () => {
    if (confirm(t('assignment.deleteAsk', { name: rule.name }))) remove.mutate(rule.id);
  };
  return <IconAction icon={Trash2} label={t('assignment.deleteOf', { name: rule.name })} onClick={ask} />;
}

function Active({ rule }: { rule: OfferRule }) {
  const { t } = useTranslation();
  const change = useSwitchOfferRule();
  return (
    <Switch
      aria-label={`${t('users.active')}: ${rule.name}`}
      checked={rule.active}
      disabled={change.isPending}
      onChange={(event) => change.mutate({ ...rule, active: event.currentTarget.checked })}
    />
  );
}
