import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './conflict.module.css';

/** Two people changed the same value: both are shown, and the reader keeps one. Nothing is lost meanwhile. */
export function Conflict(props: {
  yours: ReactNode;
  theirs: ReactNode;
  /** Who changed it and when: "Joan Bell, 09:38". */
  by: ReactNode;
  onKeepYours: () => void;
  onKeepTheirs: () => void;
}) {
  return (
    <div className={styles.sides}>
      <div className={styles.side}>
        <p className="meta">Yours, now</p>
        <div className="figure">{props.yours}</div>
        <Button small kind="second" onPress={props.onKeepYours}>
          Keep yours
        </Button>
      </div>
      <div className={styles.side}>
        <p className="meta">{props.by}</p>
        <div className="figure">{props.theirs}</div>
        <Button small kind="second" onPress={props.onKeepTheirs}>
          Keep theirs
        </Button>
      </div>
    </div>
  );
}
