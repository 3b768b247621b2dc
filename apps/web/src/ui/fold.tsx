import type { ReactNode } from 'react';
import styles from './fold.module.css';
import { Icon } from './icon.tsx';

/** Detail that stays folded until asked for. */
export function Fold({ title, open, children }: { title: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className={styles.fold} open={open}>
      <summary>
        <Icon name="down" />
        {title}
      </summary>
      {children}
    </details>
  );
}
