import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, Link2, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { copy } from '@/shared/ui/copy';
import { toast, toastUndo } from '@/shared/ui/toast';
import { useDelete, useRestore } from './api/work';
import { AssigneeMenu } from './AssigneeMenu';
import { forgetDraftsOf } from './drafts';
import { nameOf } from './lead-model';
import { StatusMenu } from './StatusMenu';

/** What this person may do about the lead as a whole; what they may not is not there. */
export function LeadActions({ lead }: { lead: Lead }) {
  return (
    <>
      <StatusMenu lead={lead} />
      <AssigneeMenu lead={lead} />
    </>
  );
}

/** What is done seldom: copying the address, and the trash. */
export function LeadMore({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const remove = useDeletion(lead);
  return (
    <Menu position="bottom-end">
      <Tooltip label={t('action.more')}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('action.more')}>
            <Ellipsis size={16} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Link2 size={16} />}
          onClick={() => void copy(`${location.origin}/leads/${lead.id}`, t('lead.linkCopied'))}
        >
          {t('lead.copyLink')}
        </Menu.Item>
        {lead.allowed.includes('delete') && !lead.deletedAt && (
          <Menu.Item leftSection={<Trash2 size={16} />} color="var(--vl-fg)" onClick={remove}>
            {t('lead.delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function useDeletion(lead: Lead) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useDelete(lead.id);
  const restore = useRestore(lead.id);
  // The panel is gone by then, and what hangs on it with it; why it was refused is told by the mutation itself.
  const restored = () =>
    void restore
      .mutateAsync()
      .then(() => toast(t('lead.restored', { name: nameOf(lead) })))
      .catch(() => undefined);
  return () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        forgetDraftsOf(lead.id);
        void navigate({ to: '/leads', search: true });
        toastUndo(t('lead.deleted', { name: nameOf(lead) }), restored);
      },
    });
}
