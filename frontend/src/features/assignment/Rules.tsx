import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus, Route } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { RuleIntro, RuleList } from '@/shared/ui/RuleList';
import { rulesQuery, useDeleteRule, useOrderRules, useSwitchRule, type Rule } from './api/assignment';
import { RuleDialog } from './RuleDialog';
import { RuleLines } from './RuleLines';

export function Rules() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Rule | 'new'>();
  const query = useQuery(rulesQuery);
  const order = useOrderRules();
  const remove = useDeleteRule();
  const change = useSwitchRule();
  const rules = query.data?.items;
  const add = (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setOpen('new')}>
      {t('assignment.add')}
    </Button>
  );
  return (
    <>
      {query.isPending && <Skeleton height={160} m="lg" radius={8} width="auto" />}
      {query.isError && !rules && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {rules?.length === 0 && (
        <EmptyState icon={Route} title={t('assignment.noneTitle')} action={add}>
          {t('assignment.none')}
        </EmptyState>
      )}
      {rules && rules.length > 0 && (
        <>
          <RuleIntro action={add}>{t('assignment.order')}</RuleIntro>
          <RuleList
            label={t('assignment.rules')}
            rules={rules}
            renderLines={(rule) => <RuleLines rule={rule} />}
            order={order}
            onEdit={setOpen}
            remove={remove}
            change={change}
          />
        </>
      )}
      {open && <RuleDialog rule={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
