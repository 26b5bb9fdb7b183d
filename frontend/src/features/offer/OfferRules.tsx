import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus, Route } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { RuleIntro, RuleList } from '@/shared/ui/RuleList';
import { OfferRuleDialog } from './OfferRuleDialog';
import { RuleSummary } from './RuleSummary';
import {
  offerRulesQuery,
  useDeleteOfferRule,
  useOrderOfferRules,
  useSwitchOfferRule,
  type OfferRule,
} from './api/offers';

/** Rules that offer new leads of no distributor; the first that fits decides. */
export function OfferRules() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<OfferRule | 'new'>();
  const query = useQuery(offerRulesQuery);
  const order = useOrderOfferRules();
  const remove = useDeleteOfferRule();
  const change = useSwitchOfferRule();
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
          <RuleIntro action={add}>{t('offer.rulesHint')}</RuleIntro>
          <RuleList
            label={t('offer.tab.rules')}
            rules={rules}
            renderLines={(rule) => <RuleSummary rule={rule} />}
            order={order}
            onEdit={setOpen}
            remove={remove}
            change={change}
          />
        </>
      )}
      {open && <OfferRuleDialog rule={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
