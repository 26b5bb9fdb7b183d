import { Autocomplete, Pill } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { findFolded } from '@/shared/form/options';
import { toastUndo } from '@/shared/ui/toast';
import { useTag } from './api/work';
import { useKnownTags } from './use-known-tags';
import classes from './LeadPanel.module.css';

/** The tags of a lead. Typing offers those that others have. */
export function LeadTags({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const tag = useTag(lead.id);
  const may = lead.allowed.includes('change');
  if (!may && lead.tags.length === 0) return null;
  const put = (name: string, on: boolean) =>
    tag.mutate(
      { tag: name, on },
      {
        onSuccess: () =>
          toastUndo(t(on ? 'lead.tagged' : 'lead.untagged', { tag: name }), () => tag.mutate({ tag: name, on: !on })),
      },
    );
  return (
    <div className={classes.tags}>
      {lead.tags.map((name) => (
        <Pill
          key={name}
          withRemoveButton={may}
          onRemove={() => put(name, false)}
          removeButtonProps={{ 'aria-label': t('lead.untag', { tag: name }), 'aria-hidden': false, tabIndex: 0 }}
        >
          {name}
        </Pill>
      ))}
      {may && adding && <NewTag known={lead.tags} onTag={(name) => put(name, true)} onClose={() => setAdding(false)} />}
      {may && !adding && (
        <button type="button" className={classes.addTag} onClick={() => setAdding(true)}>
          <Plus size={12} aria-hidden /> {t('lead.addTag')}
        </button>
      )}
    </div>
  );
}

const focused = (field: HTMLInputElement | null) => field?.focus();

function NewTag({ known, onTag, onClose }: { known: string[]; onTag: (tag: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const offered = useKnownTags(known);
  const put = (tag: string) => {
    if (tag.trim()) onTag(tag.trim());
    onClose();
  };
  return (
    <Autocomplete
      className={classes.newTag}
      size="xs"
      ref={focused}
      maxLength={40}
      aria-label={t('lead.addTag')}
      placeholder={t('lead.addTag')}
      {...offered}
      filter={findFolded}
      limit={8}
      value={typed}
      onChange={setTyped}
      onOptionSubmit={put}
      onBlur={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed.trim()) put(typed);
        if (event.key === 'Escape') {
          event.nativeEvent.stopImmediatePropagation();
          onClose();
        }
      }}
    />
  );
}
