import { counted, sentenceCase } from '@upstream/domain/words/count';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';
import { Mark } from './mark.tsx';

/** One field to put right, by its label, and where on the page it is. */
interface FieldIssue {
  label?: ReactNode;
  message: string;
  to: string;
}

/**
 * What must be put right before a form can be sent, each line naming its field and leading to it. `refused` is a refusal
 * that belongs to no field, under `notDone`. It takes the focus where `takesFocus` says so, and draws nothing
 * when all is well.
 */
export function ErrorSummary(props: {
  issues: readonly FieldIssue[];
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
        {props.issues.map(({ to, ...issue }) => (
          <li key={to}>
            <a
              href={`#${to}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(to)?.focus();
              }}
            >
              <Named {...issue} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "Name: give a name." A label that asks is answered by a sentence of its own. */
function Named({ label, message }: Omit<FieldIssue, 'to'>) {
  if (!label) return message;
  if (typeof label === 'string' && label.endsWith('?')) return `${label} ${message}`;
  return (
    <>
      {label}: {inside(message)}
    </>
  );
}

/** A sentence's first letter made small, unless its first word is in capitals: "UPRN …", "I …". */
function inside(sentence: string): string {
  return /^\p{Lu}\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
