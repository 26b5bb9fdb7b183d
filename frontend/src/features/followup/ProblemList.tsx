import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MergeProblem } from './api/followups';
import classes from './Followup.module.css';

/** What is wrong with a text, with the place, while it is written. */
export function ProblemList({ problems }: { problems: MergeProblem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <ul className={classes.problems} aria-label={t('followup.problems')}>
      {problems.map((one) => (
        <li key={`${one.field} ${one.line} ${one.column}`} data-harmless={one.harmless || undefined}>
          <TriangleAlert size={14} aria-hidden />
          <span>
            <code>{one.said}</code> {t(`followup.problem.${one.kind}`)}{' '}
            <small>
              {t(one.field === 'subject' ? 'followup.inSubject' : 'followup.inBody', {
                line: one.line,
                column: one.column,
              })}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
