import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Fault } from '@/api/types';
import classes from './FaultNote.module.css';

type Props = { fault: Pick<Fault, 'detail' | 'remedy'>; tone?: 'warning' | 'danger'; action?: ReactNode };

/** What is broken and what to do about it, with the button that does it. */
export function FaultNote({ fault, tone = 'danger', action }: Props) {
  return (
    <div className={classes.note} data-tone={tone} role="status">
      <TriangleAlert size={16} aria-hidden />
      <p>
        <b>{fault.detail}</b> {fault.remedy}
      </p>
      {action}
    </div>
  );
}
