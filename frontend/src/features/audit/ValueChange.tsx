import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from './api/audit';
import type { FieldChange } from './audit-model';
import type { useAuditWords } from './use-audit-words';
import classes from './Audit.module.css';

type Props = { entry: AuditEntry; change: FieldChange; words: ReturnType<typeof useAuditWords> };

/** A field as it was and as it is; of a new or removed record only what it holds. */
export function ValueChange({ entry, change, words }: Props) {
  const { t } = useTranslation();
  const { field, before, after } = change;
  if (entry.kind !== 'CHANGED') return <bdi>{words.value(field, after ?? before)}</bdi>;
  return (
    <>
      <del>
        <bdi>{words.value(field, before)}</bdi>
      </del>{' '}
      <ArrowRight size={12} role="img" aria-label={t('audit.became')} className={classes.arrow} />{' '}
      <ins>
        <bdi>{words.value(field, after)}</bdi>
      </ins>
    </>
  );
}
