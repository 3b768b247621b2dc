import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './lines.module.css';

/** A list of lines on one sheet; `bare` leaves only the hairlines. Its children are `li` or line parts. */
export function Lines(props: { children: ReactNode; bare?: boolean; ordered?: boolean }) {
  const look = cx(styles.lines, props.bare && styles.linesBare);
  const List = props.ordered ? 'ol' : 'ul';
  return (
    <List className={look} data-part="lines">
      {props.children}
    </List>
  );
}
