import { counted } from '@upstream/domain/words/count';
import styles from './pips.module.css';
import type { RingAnswer } from './ring-answer.ts';
import { countOf } from './ring-answer.ts';

const looks = { STRONG: styles.p1, THIN: styles.p4, EMPTY: styles.p0 };

/** The ring in a list: seven pips, one for each question, deep when strong, light when thin, dashed when empty. */
export function SevenPips({ answers }: { answers: readonly Pick<RingAnswer, 'question' | 'strength'>[] }) {
  const strong = counted(countOf(answers, 'STRONG'), 'question');
  return (
    <span className={styles.strength}>
      <svg className={styles.sevenPips} viewBox="0 0 104 10" aria-hidden="true">
        {answers.map(({ question, strength }) => (
          <rect
            key={question}
            x={0.5 + 15 * (question - 1)}
            y="1"
            width="12"
            height="8"
            rx="1.5"
            className={looks[strength]}
          />
        ))}
      </svg>
      <span className="vh">
        {strong} strong, {countOf(answers, 'THIN')} thin, {countOf(answers, 'EMPTY')} empty
      </span>
    </span>
  );
}
