import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './stale.module.css';

/** Says that a value is old, and as at when. */
export function Stale({ children }: { children: ReactNode }) {
  return (
    <span className={styles.stale}>
      <Icon name="clock" />
      {children}
    </span>
  );
}
