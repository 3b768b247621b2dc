import type { ReactNode } from 'react';
import styles from './sticky-do.module.css';

/** The main act of a page at the thumb of a phone; a desk shows it elsewhere. Wants a wide button. */
export function StickyDo({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className={styles.stickyDo} data-part="sticky-do">
      {children}
      {note && <p className="micro">{note}</p>}
    </div>
  );
}
