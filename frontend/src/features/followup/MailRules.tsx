import { Button, Skeleton, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2, Workflow } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { ask } from '@/shared/ui/ask';
import { EditButton } from '@/shared/ui/EditButton';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconAction } from '@/shared/ui/IconAction';
import { RuleIntro } from '@/shared/ui/RuleList';
import table from '@/shared/ui/DataTable.module.css';
import classes from './Followup.module.css';
import { RuleDialog } from './RuleDialog';
import { rulesQuery, templatesQuery, useDeleteRule, useSaveRule, type Rule } from './api/followups';
import { delayOf, switched } from './rule-model';

/** Rules that send a template when a lead reaches a status. */
export function MailRules() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Rule | 'new'>();
  const query = useQuery(rulesQuery);
  const items = query.data?.items;
  const add = (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setOpen('new')}>
      {t('followup.addRule')}
    </Button>
  );
  return (
    <>
      {query.isPending && <Skeleton height={160} m="lg" radius={8} width="auto" />}
      {query.isError && !items && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {items?.length === 0 && (
        <EmptyState icon={Workflow} title={t('followup.noRules')} action={add}>
          {t('followup.rulesHint')}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <>
          <RuleIntro action={add}>{t('followup.rulesHint')}</RuleIntro>
          <div className={table.scroll}>
            <table className={table.table}>
              <thead>
                <tr>
                  <th>{t('followup.name')}</th>
                  <th>{t('followup.when')}</th>
                  <ActionsHead />
                </tr>
              </thead>
              <tbody>
                {items.map((one) => (
                  <Row key={`${one.id} ${one.version}`} rule={one} onEdit={() => setOpen(one)} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {open && <RuleDialog rule={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function Row({ rule, onEdit }: { rule: Rule; onEdit: () => void }) {
  const { t } = useTranslation();
  const templates = useQuery(templatesQuery).data?.items;
  const remove = useDeleteRule();
  const change = useSaveRule(rule);
  const { delay, unit } = delayOf(rule.delayMinutes);
  const mayChange = rule.allowed.includes('change');
  const drop = async () => {
    const title = t('rules.deleteAsk', { name: rule.name });
    const yes = await ask({ title, text: t('followup.removeTemplateWhat'), verb: t('action.delete'), danger: true });
    if (yes) remove.mutate(rule.id);
  };
  return (
    <tr>
      <td>
        {rule.name}
        <small>{templates?.find((one) => one.id === rule.templateId)?.name ?? '…'}</small>
      </td>
      <td>
        {rule.fromStatus ? t(`lead.status.${rule.fromStatus}`) : t('followup.anyStatus')} →{' '}
        {t(`lead.status.${rule.toStatus}`)}
        <small>
          {delay ? t(`followup.after.${unit}`, { count: delay }) : t('followup.atOnce')}
          {rule.workingHours && ` · ${t('followup.whileWorking')}`}
          {rule.sources.map((source) => ` · ${t(`lead.source.${source}`)}`)}
        </small>
      </td>
      <td data-end data-act>
        <span className={classes.actions}>
          <Switch
            aria-label={`${t('users.active')}: ${rule.name}`}
            checked={rule.active}
            disabled={!mayChange || change.isPending}
            onChange={() => change.mutate(switched(rule))}
          />
          {mayChange && (
            <>
              <EditButton name={rule.name} onClick={onEdit} />
              <IconAction icon={Trash2} label={t('rules.deleteOf', { name: rule.name })} onClick={() => void drop()} />
            </>
          )}
        </span>
      </td>
    </tr>
  );
}
