import { Button, Select, Textarea } from '@mantine/core';
import { Phone, StickyNote } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallResult, Lead } from '@/api/types';
import { useUnsaved } from '@/shared/form/use-unsaved';
import { useCommand } from '@/shared/lib/commands';
import { useLogCall, useNote } from './api/work';
import classes from './LeadComposer.module.css';

type Kind = 'note' | 'call';
const kinds = [
  { kind: 'note', Icon: StickyNote, right: 'comment' },
  { kind: 'call', Icon: Phone, right: 'change' },
] as const;
const results: CallResult[] = ['TALKED', 'NOT_REACHED', 'BUSY', 'CALL_BACK', 'WRONG_NUMBER'];

/** Writes down what was said and how a call went. What was typed stays when the server refuses it. */
export function LeadComposer({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>('note');
  const [text, setText] = useState('');
  const [result, setResult] = useState<CallResult>('TALKED');
  const note = useNote(lead.id);
  const call = useLogCall(lead.id);
  const saving = note.isPending || call.isPending;
  const empty = text.trim() === '' && kind === 'note';
  useUnsaved(text.trim() !== '' && !saving);
  const field = useRef<HTMLTextAreaElement>(null);
  const open = kinds.filter(({ right }) => lead.allowed.includes(right));
  const write = () => {
    setKind('note');
    field.current?.focus();
  };
  useCommand(
    { id: 'note', label: t('lead.command.note'), icon: StickyNote, keys: 'n', run: write },
    { off: !lead.allowed.includes('comment') },
  );
  if (open.length === 0) return null;
  const done = { onSuccess: () => setText('') };
  const save = () => {
    if (empty || saving) return;
    if (kind === 'note') note.mutate(text, done);
    else call.mutate({ result, text: text.trim() || undefined }, done);
  };
  return (
    <div className={classes.composer} data-kind={kind}>
      <div className={classes.kinds} role="group" aria-label={t('lead.compose')}>
        {open.map(({ kind: each, Icon }) => (
          <button key={each} type="button" aria-pressed={kind === each} onClick={() => setKind(each)}>
            <Icon size={14} aria-hidden /> {t(`lead.composer.${each}`)}
          </button>
        ))}
      </div>
      {kind === 'call' && (
        <Select
          className={classes.result}
          aria-label={t('lead.callResult')}
          allowDeselect={false}
          data={results.map((value) => ({ value, label: t(`lead.result.${value}`) }))}
          value={result}
          onChange={(value) => setResult(results.find((each) => each === value) ?? 'TALKED')}
        />
      )}
      <Textarea
        ref={field}
        variant="unstyled"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={4000}
        aria-label={t(`lead.composer.${kind}`)}
        placeholder={t(`lead.composerHint.${kind}`)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && save()}
      />
      <div className={classes.end}>
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
