import type { SVGProps } from 'react';

type Props = SVGProps<SVGSVGElement> & { size?: number };

function Mark({ size = 16, children, ...rest }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.75} {...rest}>
      {children}
    </svg>
  );
}

/** The library of icons carries no company marks. */
export function FacebookMark(props: Props) {
  return (
    <Mark {...props}>
      <rect x="3" y="3" width="18" height="18" rx="5" />
      <path d="M13 21v-8.5h3M13 12.5V10a2 2 0 0 1 2-2h1.5M10 12.5h3" strokeLinecap="round" />
    </Mark>
  );
}

export function InstagramMark(props: Props) {
  return (
    <Mark {...props}>
      <rect x="3" y="3" width="18" height="18" rx="5" />
      <circle cx="12" cy="12" r="4" />
      <circle cx="17" cy="7" r="0.6" fill="currentColor" />
    </Mark>
  );
}

/** Huni: a funnel. */
export function HuniMark(props: Props) {
  return (
    <Mark {...props} strokeWidth={2}>
      <path d="M4.5 5.5h15l-5.6 7v5.6l-3.8-2v-3.6z" strokeLinejoin="round" />
    </Mark>
  );
}
