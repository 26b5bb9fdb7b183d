import { useQuery } from '@tanstack/react-query';
import { UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LeadListItem } from '@/api/types';
import { interactionsQuery } from '@/features/lead/api/leads';
import { fold } from '@/shared/lib/fold';
import { phone } from '@/shared/lib/format';
import { around, pieces, type Piece } from '@/shared/lib/hits';
import { foundBy } from './found';
import classes from './FoundLead.module.css';

/** A lead in the palette, with the words that found it marked where they stand. */
export function FoundLead({ lead, typed }: { lead: LeadListItem; typed: string }) {
  const { t } = useTranslation();
  const { title, field, unexplained } = foundBy(lead, typed);
  const facts = [lead.phone && phone(lead.phone), lead.distributorName].filter(Boolean).join(' · ');
  return (
    <span className={classes.found}>
      <UserRound size={16} aria-hidden />
      <span>
        <Marked pieces={title} />
        <small>
          {field && (
            <>
              {t(`lead.field.${field.name}`)}: <Marked pieces={field.pieces} />
            </>
          )}
          {unexplained.length > 0 && <Said lead={lead} words={unexplained} />}
          {!field && unexplained.length === 0 && facts}
        </small>
      </span>
    </span>
  );
}

/** The newest note or call in which the words stand. */
function Said({ lead, words }: { lead: LeadListItem; words: string[] }) {
  const { t } = useTranslation();
  const history = useQuery(interactionsQuery(lead.id)).data?.items ?? [];
  const said = history
    .filter(({ type }) => type === 'NOTE' || type === 'CALL')
    .find(({ description }) => words.some((word) => fold(description).includes(word)));
  if (!said) return null;
  return (
    <span>
      {t(`lead.interaction.${said.type}`)}: <Marked pieces={around(pieces(said.description, words))} />
    </span>
  );
}

function Marked({ pieces: all }: { pieces: Piece[] }) {
  return (
    <span className={classes.text}>{all.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}</span>
  );
}
