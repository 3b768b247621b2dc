import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './kitchen-sink.module.css';

/** One family of parts, with its name. */
export function Sample({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.sample} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
