import type { ReactNode } from 'react';
import styles from './statement.module.css';

/** Words that people agreed or said, large, in the record's own face. */
export function Statement({ children }: { children: ReactNode }) {
  return <p className={styles.statement}>{children}</p>;
}
