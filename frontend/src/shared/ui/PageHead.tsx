import type { ReactNode } from 'react';
import { useTitle } from '@/shared/lib/use-title';
import classes from './PageHead.module.css';

type Props = { title: string; count?: string; actions?: ReactNode };

/** Title, count and the one or two things to do here. */
export function PageHead({ title, count, actions }: Props) {
  useTitle(title);
  return (
    <div className={classes.head}>
      <h1>{title}</h1>
      {count && <span className={`${classes.count} num`}>{count}</span>}
      <span className={classes.grow} />
      {actions}
    </div>
  );
}
