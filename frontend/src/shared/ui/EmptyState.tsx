import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

type Props = {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** Nothing else is on the page: this is its heading. */
  alone?: boolean;
};

/** Why there is nothing, and the one thing to do about it. */
export function EmptyState({ icon: Icon, title, children, action, alone }: Props) {
  const Heading = alone ? 'h1' : 'h2';
  return (
    <div className={classes.empty}>
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
