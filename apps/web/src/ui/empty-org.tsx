import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './org.module.css';

/** The place of an organisation that is missing: a dashed square, and who is wanted. */
export function EmptyOrg({ name = 'Empty chair', wanted }: { name?: string; wanted: ReactNode }) {
  return (
    <span className={styles.org} data-part="org">
      <span className={`${styles.orgMark} ${styles.orgMarkEmpty}`} data-part="org-mark" aria-hidden="true">
        <Icon name="add" />
      </span>
      <span>
        {name}
        <span className={styles.orgKind} data-part="org-kind">
          {wanted}
        </span>
      </span>
    </span>
  );
}
