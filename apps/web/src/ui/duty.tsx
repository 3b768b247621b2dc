import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './duty.module.css';

/**
 * A line that waits for the reader, inside `Lines`: what to do, by when, and the act (a `LinkButton`, small
 * and second unless `top`). `top` marks the one warm line of a screen.
 */
export function Duty(props: {
  what: ReactNode;
  about?: ReactNode;
  left?: ReactNode;
  due?: ReactNode;
  act: ReactNode;
  top?: boolean;
}) {
  return (
    <li className={cx(styles.duty, props.top && styles.isTop)}>
      <div>
        <p className={styles.dutyWhat}>{props.what}</p>
        {props.about && <p className="meta">{props.about}</p>}
      </div>
      <p className={styles.dutyWhen}>
        {props.left && <b>{props.left}</b>} {props.due}
      </p>
      <div className={styles.dutyDo}>{props.act}</div>
    </li>
  );
}
