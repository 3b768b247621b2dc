import type { ReactNode } from 'react';
import { useId } from 'react';
import { Link } from 'react-router';
import styles from './call.module.css';

/**
 * A challenge in a list, inside `Lines`: its theme, its statement, the help still missing (`Chairs`), and at
 * the side who has joined, who asks, where, until when, and the act.
 */
export function Call(props: {
  to: string;
  statement: string;
  eyebrow: ReactNode;
  chairs?: ReactNode;
  side: ReactNode;
}) {
  const id = useId();
  return (
    <li className={styles.call}>
      <article aria-labelledby={id}>
        <p className="eyebrow">{props.eyebrow}</p>
        <h2 className={styles.callSays} id={id}>
          <Link to={props.to}>{props.statement}</Link>
        </h2>
        {props.chairs && (
          <div className={styles.callNeed}>
            <h3>Help still missing</h3>
            {props.chairs}
          </div>
        )}
      </article>
      <div className={styles.callFacts}>{props.side}</div>
    </li>
  );
}
