import type { ReactNode } from 'react';
import styles from './quote.module.css';

/** What somebody said, in the record's own face, and who said it with whose leave. */
export function Quote({ children, by }: { children: ReactNode; by: ReactNode }) {
  return (
    <blockquote className={styles.quote}>
      <p>{children}</p>
      <footer>{by}</footer>
    </blockquote>
  );
}
