import { Button, Select, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Phone, StickyNote } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallResult, Lead } from '@/api/types';
import { useCommand } from '@/shared/lib/commands';
import { useTyping } from '@/shared/live/use-presence';
import { sessionKey } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { useLogCall, useNote } from './api/work';
import { nameOf } from './lead-model';
import { useDraft } from './use-draft';
import classes from './LeadComposer.module.css';

const kinds = [
  { kind: 'note', Icon: StickyNote, right: 'comment' },
  { kind: 'call', Icon: Phone, right: 'change' },
] as const;
const results: CallResult[] = ['TALKED', 'NOT_REACHED', 'BUSY', 'CALL_BACK', 'WRONG_NUMBER'];

/** Writes down what was said and how a call went. What was typed stays when the server refuses it or the lead is left. */
export function LeadComposer({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const { draft, saving, change, send, isKept } = useDraft(lead.id);
  const { kind, text, result } = draft;
  const note = useNote(lead.id);
  const call = useLogCall(lead.id);
  const empty = text.trim() === '' && kind === 'note';
  const queries = useQueryClient();
  const tell = useEffectEvent(() => {
    const isSignedIn = queries.getQueryData(sessionKey) !== null;
    if (isSignedIn && isKept() && !saving) toast(t('lead.draftKept', { name: nameOf(lead) }), 'draft');
  });
  useEffect(() => () => void tell(), []);
  const typing = useTyping(`lead:${lead.id}`);
  const field = useRef<HTMLTextAreaElement>(null);
  const open = kinds.filter(({ right }) => lead.allowed.includes(right));
  const write = () => {
    change({ kind: 'note' });
    field.current?.focus();
  };
  useCommand(
    { id: 'note', label: t('lead.command.note'), icon: StickyNote, keys: 'n', run: write },
    { off: !lead.allowed.includes('comment') },
  );
  if (open.length === 0) return null;
  const save = () => {
    if (empty || saving) return;
    const sent = () =>
      kind === 'note' ? note.mutateAsync(text) : call.mutateAsync({ result, text: text.trim() || undefined });
    const said = kind === 'note' ? t('lead.noted') : t('lead.callLogged', { result: t(`lead.result.${result}`) });
    // What goes wrong is told by a toast, and the draft stays.
    send(sent)
      .then(() => toast(said))
      .catch(() => undefined);
  };
  return (
    <div className={classes.composer} data-kind={kind}>
      <div className={classes.kinds} role="group" aria-label={t('lead.compose')}>
        {open.map(({ kind: each, Icon }) => (
          <button key={each} type="button" aria-pressed={kind === each} onClick={() => change({ kind: each })}>
            <Icon size={14} aria-hidden /> {t(`lead.composer.${each}`)}
          </button>
        ))}
        {kind === 'call' && (
          <Select
            className={classes.result}
            size="xs"
            aria-label={t('lead.callResult')}
            allowDeselect={false}
            data={results.map((value) => ({ value, label: t(`lead.result.${value}`) }))}
            value={result}
            onChange={(value) => change({ result: results.find((each) => each === value) ?? 'TALKED' })}
          />
        )}
      </div>
      <div className={classes.words}>
        <Textarea
          ref={field}
          variant="unstyled"
          autosize
          minRows={1}
          maxRows={10}
          maxLength={4000}
          aria-label={t(`lead.composer.${kind}`)}
          placeholder={t(`lead.composerHint.${kind}`)}
          value={text}
          onChange={(event) => {
            change({ text: event.currentTarget.value });
            typing();
          }}
          onKeyDown={(event) => {
            if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') save();
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        <span className={classes.keys} aria-hidden>
          <span className="kbd">Ctrl</span> <span className="kbd">Enter</span>
        </span>
        <Button variant="filled" size="xs" loading={saving} disabled={empty} onClick={save}>
          {t('action.save')}
        </Button>
      </div>
    </div>
  );
}
