import type { ReactNode } from 'react';
import styles from './org.module.css';
import { PersonMark } from './person-mark.tsx';

/** A person: their round, their name, and beneath it for whom they act. */
export function Person({ name, under }: { name: string; under?: ReactNode }) {
  return (
    <span className={styles.org} data-part="org">
      <PersonMark name={name} />
      <span>
        {name}
        {under && (
          <span className={styles.orgKind} data-part="org-kind">
            {under}
          </span>
        )}
      </span>
    </span>
  );
}
