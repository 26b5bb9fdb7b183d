import { initials } from '@/shared/lib/format';
import classes from './Avatar.module.css';

const TINTS = 5;

function tint(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % TINTS;
}

/** A person's or company's initials; decoration beside the name, and therefore no text of the page. */
export function Avatar({ name, size = 24 }: { name: string; size?: 24 | 32 | 44 }) {
  return (
    <span
      className={classes.avatar}
      data-tint={tint(name)}
      data-size={size}
      data-initials={initials(name)}
      aria-hidden
    />
  );
}
