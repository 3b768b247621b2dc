import { type Day as CalendarDay, daysBetween } from '@upstream/domain/dates/day';
import { dayOf } from '@upstream/domain/dates/london';
import type { ReactNode } from 'react';
import { Day } from '../../ui/day.tsx';
import styles from './initiatives.module.css';

/** One stretch of time on a line of its own; an end that is not set runs on, dashed. */
export interface Stretch {
  id: string;
  from: CalendarDay | null;
  to: CalendarDay | null;
  /** What is said above the line. */
  children: ReactNode;
}

const WIDTH = 1000;

/** Stretches of time under one another on the same scale, with today's line through them. */
export function DayBars({ of, label }: { of: readonly Stretch[]; label: string }) {
  const today = dayOf(new Date());
  const days = [today, ...of.flatMap(({ from, to }) => [from, to])].filter((day) => day !== null).sort();
  const [first = today] = days;
  const last = days.at(-1) ?? today;
  const across = Math.max(daysBetween(first, last), 1);
  const x = (day: CalendarDay) => 10 + (daysBetween(first, day) / across) * (WIDTH - 20);
  return (
    <section aria-label={label}>
      <div className="row row--apart micro">
        <Day day={first} as="full" />
        <span>The upright line is today.</span>
        <Day day={last} as="full" />
      </div>
      <ol className={styles.bars}>
        {of.map(({ id, from, to, children }) => (
          <li key={id} id={id}>
            {children}
            <svg
              className={styles.bar}
              viewBox={`10 0 ${WIDTH - 20} 28`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <path className={styles.barLine} d={`M0 14H${WIDTH}`} />
              <Bar from={x(from ?? first)} to={x(to ?? last)} now={x(today)} open={!from || !to} />
              <path className={styles.barToday} d={`M${x(today)} 0V28`} vectorEffect="non-scaling-stroke" />
            </svg>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Bar({ from, to, now, open }: { from: number; to: number; now: number; open: boolean }) {
  const start = Math.min(from, to);
  const end = Math.max(from, to, start + 8);
  const gone = Math.min(Math.max(now, start), end);
  const drawn = { y: 9, height: 10, vectorEffect: 'non-scaling-stroke' as const };
  return (
    <>
      <rect className={open ? styles.barOpen : styles.barAhead} x={start} width={end - start} {...drawn} />
      {!open && <rect className={styles.barSpan} x={start} width={gone - start} {...drawn} />}
    </>
  );
}
