import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LeadsLink } from './numbers-search';
import { dayName } from './words';
import classes from './Numbers.module.css';

type Point = { day: string; first?: number; second?: number; words: string };
type Props = {
  label: string;
  points: Point[];
  target?: number;
  /** Values at which the axis is marked, from 0, and how one is written. */
  marks: number[];
  name: (value: number) => string;
  search: (day: string) => LeadsLink;
};

const looks = {
  first: { stroke: 'var(--accent)', strokeWidth: 2 },
  second: { stroke: 'var(--text-3)', strokeWidth: 1.5, strokeDasharray: '2 3' },
  target: { stroke: 'var(--vl)', strokeWidth: 1.5, strokeDasharray: '6 4' },
};
const NAMES = 8;

/** Two lines day by day and a target. The lines differ in their dashes, not only in colour. */
export function LineChart({ label, points, target, marks, name, search }: Props) {
  const most = marks.at(-1) ?? 1;
  const every = Math.ceil(points.length / NAMES);
  const x = (index: number) => ((index + 0.5) / points.length) * 100;
  const y = (value: number) => 100 - (value / most) * 100;
  const line = (key: 'first' | 'second') =>
    points
      .map((point, index) => ({ value: point[key], index }))
      .filter(({ value }) => value !== undefined)
      .map(({ value, index }) => `${x(index)},${y(value ?? 0)}`)
      .join(' ');
  return (
    <>
      <div className={classes.chart}>
        {marks.map((mark) => (
          <div key={mark} className={`${classes.mark} num`} style={{ top: `${y(mark)}%` }}>
            <span>{name(mark)}</span>
          </div>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label}>
          {target !== undefined && <Line kind="target" points={`0,${y(target)} 100,${y(target)}`} />}
          <Line kind="second" points={line('second')} />
          <Line kind="first" points={line('first')} />
        </svg>
        <div className={classes.days}>
          {points.map(({ day, words }) => (
            <Link key={day} to="/leads" search={search(day)} tabIndex={-1} title={words} aria-label={words} />
          ))}
        </div>
      </div>
      <DayNames days={points.map(({ day }) => day)} every={every} />
    </>
  );
}

function Line({ kind, points }: { kind: keyof typeof looks; points: string }) {
  return <polyline points={points} fill="none" vectorEffect="non-scaling-stroke" {...looks[kind]} />;
}

/** The line and what it means. */
export function LineKey({ kind, children }: { kind: keyof typeof looks; children: ReactNode }) {
  return (
    <span>
      <svg width={24} height={8} aria-hidden>
        <line x1={0} x2={24} y1={4} y2={4} {...looks[kind]} />
      </svg>
      {children}
    </span>
  );
}

/** On a phone there is room for every other name of many. */
export function DayNames({ days, every }: { days: string[]; every: number }) {
  return (
    <div className={`${classes.names} num`} aria-hidden>
      {days.map((day, index) => (
        <span key={day} data-rough={index % (2 * every) === 0 || every === 1 || undefined}>
          {index % every === 0 ? dayName(day) : ''}
        </span>
      ))}
    </div>
  );
}
