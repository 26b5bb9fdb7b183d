import { ArrowRight, CircleDashed, Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import type { ImportColumn, TargetChoice } from './api/imports';
import { isTaken, wordOf, type Target } from './mapping-model';
import { TargetSelect } from './TargetSelect';
import classes from './Mapping.module.css';

type Props = {
  column: ImportColumn;
  rows: number;
  target?: Target;
  /** A person has just chosen it. */
  chosen: boolean;
  /** The column that has this target already. */
  clash?: string;
  targets: TargetChoice[];
  editable: boolean;
  onTarget: (target: Target) => void;
};

/** A column as it stands in the file, and what it becomes. */
export function ColumnLine({ column, rows, target, chosen, clash, targets, editable, onTarget }: Props) {
  const { t } = useTranslation();
  return (
    <li data-open={target === undefined || undefined} data-off={(target && !isTaken(target)) || undefined}>
      <div className={classes.source}>
        <b>{column.name || t('imports.mapping.unnamed', { number: column.index + 1 })}</b>
        <small className="num">
          {column.filled === rows
            ? t('imports.mapping.full')
            : t('imports.mapping.filled', { filled: number(column.filled), rows: number(rows) })}
        </small>
        <span className={classes.samples}>
          {column.samples.map((sample) => (
            <span key={sample} title={sample}>
              {sample}
            </span>
          ))}
        </span>
      </div>
      <ArrowRight size={16} className={classes.arrow} aria-hidden />
      <div className={classes.target}>
        <TargetSelect
          label={t('imports.mapping.targetOf', { name: column.name })}
          target={target}
          targets={targets}
          editable={editable}
          error={clash === undefined ? undefined : t('imports.mapping.clash', { name: clash })}
          onTarget={onTarget}
        />
        <Reason column={column} target={target} chosen={chosen} clash={clash !== undefined} />
      </div>
    </li>
  );
}

type ReasonProps = { column: ImportColumn; target?: Target; chosen: boolean; clash: boolean };

/** Why it is what it is: suggested for a reason, chosen by a person, or still open. */
function Reason({ column, target, chosen, clash }: ReasonProps) {
  const { t } = useTranslation();
  const { suggestion } = column;
  if (!target) {
    return (
      <small data-tone="open">
        <CircleDashed size={12} aria-hidden /> {t('imports.mapping.undecided')}
      </small>
    );
  }
  if (chosen || clash || !suggestion || wordOf(suggestion) !== wordOf(target)) return null;
  return (
    <small>
      <Sparkles size={12} aria-hidden /> {t(`imports.reason.${suggestion.reason}`)}
    </small>
  );
}
