import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus, Route } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { rulesQuery, type Rule } from './api/assignment';
import { RuleDialog } from './RuleDialog';
import { RuleList } from './RuleList';
import classes from './Assignment.module.css';

export function Rules() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Rule | 'new'>();
  const query = useQuery(rulesQuery);
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
          <div className={classes.lead}>
            <p>{t('assignment.order')}</p>
            {add}
          </div>
          <RuleList rules={rules} onEdit={setOpen} />
        </>
      )}
      {open && <RuleDialog rule={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
