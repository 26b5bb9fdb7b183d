import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MailPlus, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { ask } from '@/shared/ui/ask';
import { EditButton } from '@/shared/ui/EditButton';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconAction } from '@/shared/ui/IconAction';
import { RuleIntro } from '@/shared/ui/RuleList';
import { toast } from '@/shared/ui/toast';
import table from '@/shared/ui/DataTable.module.css';
import classes from './Followup.module.css';
import { TemplateDialog } from './TemplateDialog';
import { templatesQuery, useDeleteTemplate, type Template } from './api/followups';

/** The templates that one may use; those that one keeps can be changed. */
export function TemplateList() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Template | 'new'>();
  const query = useQuery(templatesQuery);
  const items = query.data?.items;
  const add = (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setOpen('new')}>
      {t('followup.addTemplate')}
    </Button>
  );
  return (
    <>
      {query.isPending && <Skeleton height={160} m="lg" radius={8} width="auto" />}
      {query.isError && !items && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {items?.length === 0 && (
        <EmptyState icon={MailPlus} title={t('followup.noTemplates')} action={add}>
          {t('followup.templatesHint')}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <>
          <RuleIntro action={add}>{t('followup.templatesHint')}</RuleIntro>
          <div className={table.scroll}>
            <table className={table.table}>
              <thead>
                <tr>
                  <th>{t('followup.name')}</th>
                  <th>{t('followup.subject')}</th>
                  <th>{t('followup.language')}</th>
                  <ActionsHead />
                </tr>
              </thead>
              <tbody>
                {items.map((one) => (
                  <Row key={one.id} template={one} onEdit={() => setOpen(one)} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {open && <TemplateDialog template={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function ownerOf({ distributorId, teamId, shared }: Template): string {
  if (distributorId) return 'partner';
  if (teamId) return 'team';
  return shared ? 'everybody' : 'house';
}

function Row({ template, onEdit }: { template: Template; onEdit: () => void }) {
  const { t } = useTranslation();
  const remove = useDeleteTemplate();
  const drop = async () => {
    const title = t('followup.removeTemplate', { name: template.name });
    const text = t('followup.removeTemplateWhat');
    if (!(await ask({ title, text, verb: t('action.delete'), danger: true }))) return;
    remove.mutate(template.id, { onSuccess: () => toast(t('followup.removed', { name: template.name })) });
  };
  return (
    <tr>
      <td dir="auto">
        {template.name}
        <small>{t(`followup.of.${ownerOf(template)}`)}</small>
      </td>
      <td dir="auto">{template.subject}</td>
      <td>{t(`followup.languages.${template.language}`)}</td>
      <td data-end data-act>
        <span className={classes.actions}>
          {template.allowed.includes('change') && (
            <>
              <EditButton name={template.name} onClick={onEdit} />
              <IconAction
                icon={Trash2}
                label={t('followup.remove', { name: template.name })}
                onClick={() => void drop()}
              />
            </>
          )}
        </span>
      </td>
    </tr>
  );
}
