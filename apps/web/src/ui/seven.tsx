import { QUESTION_WORDS } from '@upstream/domain/words/initiative-words';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Pips } from './pips.tsx';
import type { RingAnswer } from './ring-answer.ts';
import styles from './seven.module.css';

/** The ring and the list that says the same in words, side by side on a desk. */
export function RingAndSeven({ ring, children }: { ring: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.ringWrap}>
      <figure>{ring}</figure>
      {children}
    </div>
  );
}

/**
 * The seven questions in words: strength, and why in one sentence. `to` leads to a question's own facts; `said` is
 * what the owners say of it. What cannot be on record yet keeps to its own line.
 */
export function Seven(props: {
  answers: readonly (RingAnswer & { why: ReactNode; to?: string; said?: ReactNode })[];
}) {
  return (
    <ol className={styles.seven}>
      {props.answers.map(({ question, had, strength, absent = false, why, to, said }) => (
        <li key={question} className={absent ? styles.sevenAbsent : undefined}>
          <span className={styles.sevenN}>{question}</span>
          <div>
            <p className={styles.sevenQ}>
              {to ? (
                <Link className="plain" to={to}>
                  {QUESTION_WORDS[question]}
                </Link>
              ) : (
                <span>{QUESTION_WORDS[question]}</span>
              )}
              <Pips had={had} strength={strength} absent={absent} />
            </p>
            {!absent && <p className={styles.sevenWhy}>{why}</p>}
            {said}
          </div>
        </li>
      ))}
    </ol>
  );
}
