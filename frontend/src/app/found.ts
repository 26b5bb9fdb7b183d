import type { LeadListItem } from '@/api/types';
import { fold } from '@/shared/lib/fold';
import { phone } from '@/shared/lib/format';
import { pieces, piecesOfNumber, type Piece } from '@/shared/lib/hits';

type Field = 'email' | 'phone';
/** Why a lead was found: the hits in its name, in another of its facts, and the words that only its notes can hold. */
export type Found = { title: Piece[]; field?: { name: Field; pieces: Piece[] }; unexplained: string[] };

const NUMBER = /^[+\d\s()./-]+$/;

/** As the server searches: each word somewhere in name, e-mail, number, or what was said. */
export function foundBy(lead: LeadListItem, typed: string): Found {
  const digits = NUMBER.test(typed) ? typed.replaceAll(/\D/g, '').replace(/^0{1,2}/, '') : '';
  const words = digits ? [digits] : fold(typed).split(/\s+/).filter(Boolean);
  const name = lead.fullName ?? '';
  const shown = lead.phone ? phone(lead.phone) : '';
  const title = name || lead.email || shown || `#${lead.number}`;
  const left = words.filter((word) => !fold(title).includes(word));
  if (digits && (lead.phone ?? '').replaceAll(/\D/g, '').includes(digits))
    return name || lead.email
      ? { title: pieces(title, []), field: { name: 'phone', pieces: piecesOfNumber(shown, digits) }, unexplained: [] }
      : { title: piecesOfNumber(title, digits), unexplained: [] };
  const mail = lead.email ?? '';
  const inMail = left.filter((word) => fold(mail).includes(word));
  return {
    title: pieces(title, words),
    ...(inMail.length > 0 ? { field: { name: 'email' as const, pieces: pieces(mail, inMail) } } : {}),
    unexplained: left.filter((word) => !inMail.includes(word)),
  };
}
