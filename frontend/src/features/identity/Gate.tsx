import type { ReactNode } from 'react';
import { useTitle } from '@/shared/lib/use-title';
import { Brand } from '@/shared/ui/Brand';
import { LookFooter } from '@/shared/ui/LookFooter';
import classes from './SignInPage.module.css';

type Props = { title: string; subtitle?: string; beside?: ReactNode; children: ReactNode };

/** The page of somebody who is not signed in: one card in the middle, with something beside it. */
export function Gate({ title, subtitle, beside, children }: Props) {
  useTitle(title);
  return (
    <main className={classes.page}>
      <Brand />
      <div className={classes.middle}>
        <section className={classes.card}>
          <h1>{title}</h1>
          {subtitle && <p>{subtitle}</p>}
          {children}
        </section>
        {beside}
      </div>
      <LookFooter />
    </main>
  );
}
