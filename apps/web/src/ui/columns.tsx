import type { ReactNode } from 'react';
import styles from './columns.module.css';
import { cx } from './cx.ts';

/** The main text and an aside beside it on a desk; one column on a phone. */
export function Columns(props: {
  children: ReactNode;
  aside: ReactNode;
  asideLabel: string;
  stick?: boolean;
}) {
  return (
    <div className={styles.cols}>
      <div>{props.children}</div>
      <aside className={cx('stack', props.stick && styles.colsAsideStick)} aria-label={props.asideLabel}>
        {props.aside}
      </aside>
    </div>
  );
}

/** Two columns of the same weight on a desk. */
export function EvenColumns({ children }: { children: ReactNode }) {
  return <div className={`${styles.cols} ${styles.colsEven}`}>{children}</div>;
}
