import i18n from 'i18next';
import { useQuery } from '@tanstack/react-query';
import { number } from '@/shared/lib/format';
import { ownFieldsQuery } from './api/quality';
import type { Wording } from './quality-model';

/** The key of a field or a question as people call it. */
export function useKeyWords(): (wording: Wording) => string {
  const fields = useQuery({ ...ownFieldsQuery, meta: { silent: true } }).data?.items ?? [];
  return ({ subject, key = '' }) =>
    (subject === 'CUSTOM' ? fields.find((field) => field.key === key)?.label : undefined) ??
    key.replaceAll('_', ' ').replace(/^./u, (first) => first.toLocaleUpperCase(i18n.language));
}

/** A criterion as a sentence: "Telefon var", "Cevaplanan arama: en az 1". */
export function sentence(wording: Wording, keyWords: (wording: Wording) => string): string {
  const subject =
    wording.subject === 'CUSTOM' || wording.subject === 'ANSWER'
      ? keyWords(wording)
      : i18n.t(`quality.subject.${wording.subject}`);
  const value = (word: string) => (wording.subject === 'SOURCE' ? i18n.t(`lead.source.${word}`, word) : word);
  switch (wording.check) {
    case 'PRESENT':
      return i18n.t('quality.says.PRESENT', { subject });
    case 'ONE_OF':
    case 'CONTAINS':
      return i18n.t(`quality.says.${wording.check}`, {
        subject,
        words: (wording.words ?? []).map(value).join(i18n.t('quality.or')),
      });
    case 'BETWEEN':
      return i18n.t('quality.says.BETWEEN', { subject, range: range(wording) });
  }
}

function range({ from, to }: Wording): string {
  if (from === undefined) return i18n.t('quality.atMost', { to: number(to ?? 0) });
  return to === undefined
    ? i18n.t('quality.atLeast', { from: number(from) })
    : i18n.t('quality.fromTo', { from: number(from), to: number(to) });
}

export function signed(points: number): string {
  return points > 0 ? `+${number(points)}` : `−${number(-points)}`;
}
