import { counted, sentenceCase } from '@upstream/domain/words/count';
import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';
import { Mark } from './mark.tsx';

/**
 * What must be put right before a form can be sent, each line leading to its field. `refused` is a refusal
 * that belongs to no field, under `notDone`. It takes the focus where `takesFocus` says so, and draws nothing
 * when all is well.
 */
export function ErrorSummary(props: {
  issues: readonly { message: string; to: string }[];
  refused?: string;
  notDone?: string;
  takesFocus?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const silent = props.issues.length === 0 && !props.refused;
  useEffect(() => {
    if (props.takesFocus && !silent) box.current?.focus();
  }, [props.takesFocus, silent]);
  if (silent) return null;
  const title = props.issues.length
    ? `${sentenceCase(counted(props.issues.length, 'thing'))} to put right`
    : (props.notDone ?? 'It was not sent');
  return (
    <div className={styles.errorSummary} role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Mark name="bad" />
        {title}
      </h2>
      {props.refused && <p>{props.refused}</p>}
      <ul>
        {props.issues.map(({ message, to }) => (
          <li key={to}>
            <a
              href={`#${to}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(to)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
