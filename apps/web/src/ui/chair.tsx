import type { ReactNode } from 'react';
import styles from './chair.module.css';
import { Icon } from './icon.tsx';

/** Several empty chairs. Its children are `Chair`s. */
export function Chairs({ children }: { children: ReactNode }) {
  return (
    <ul className={styles.chairs} data-part="chairs">
      {children}
    </ul>
  );
}

/** An empty chair: a thing or body that was asked for and is missing, with what it would be asked to do. */
export function Chair({ wanted, todo }: { wanted: ReactNode; todo?: ReactNode }) {
  return (
    <li className={styles.chair}>
      <Icon name="chair" />
      <span>
        <b>{wanted}</b>
        {todo && <small>{todo}</small>}
      </span>
    </li>
  );
}

/** An empty chair inside a line of text. */
export function InlineChair({ children }: { children: ReactNode }) {
  return (
    <span className={`${styles.chair} ${styles.chairInline}`}>
      <Icon name="chair" />
      <span>{children}</span>
    </span>
  );
}
