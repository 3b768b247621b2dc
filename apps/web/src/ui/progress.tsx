import type { ReactNode } from 'react';
import styles from './progress.module.css';

/** How far long work has come, as counts: "312 of 500 rows". */
export function Progress({ done, of, children }: { done: number; of: number; children: ReactNode }) {
  return (
    <label className={styles.progress}>
      <span>{children}</span>
      <progress max={of} value={done} />
    </label>
  );
}
