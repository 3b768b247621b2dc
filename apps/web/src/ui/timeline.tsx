import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';
import styles from './timeline.module.css';

/** What happened, waits, and lies ahead, in order. Its children are `Moment`s. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className={styles.timeline}>{children}</ol>;
}

const looks = { past: undefined, now: styles.isNow, ahead: styles.isAhead };

/** One moment: past is a ring, now is a full point in the warm accent, ahead is dashed. */
export function Moment(props: {
  phase?: keyof typeof looks;
  title?: ReactNode;
  by?: ReactNode;
  children?: ReactNode;
}) {
  const phase = props.phase ?? 'past';
  return (
    <li className={looks[phase]}>
      <span className={styles.timelineDot}>
        <Mark name={phase} />
      </span>
      {props.title && <h3>{props.title}</h3>}
      {props.children && <p>{props.children}</p>}
      {props.by && <p className="micro">{props.by}</p>}
    </li>
  );
}
