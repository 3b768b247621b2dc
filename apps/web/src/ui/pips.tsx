import type { Strength } from '@upstream/domain/ring/question';
import { STRENGTH_WORDS } from '@upstream/domain/words/initiative-words';
import { cx } from './cx.ts';
import styles from './pips.module.css';

const filled = [styles.p1, styles.p2, styles.p3, styles.p4];
const tones = { STRONG: styles.strengthStrong, THIN: undefined, EMPTY: styles.strengthEmpty };

/**
 * One question's strength in a row: its word, and four pips, one for each fact on record. What is `absent` cannot be
 * on record yet: dashed, and quiet.
 */
export function Pips({ had, strength, absent }: { had: number; strength: Strength; absent?: boolean }) {
  return (
    <span className={cx(styles.strength, absent ? styles.strengthAbsent : tones[strength])}>
      {absent ? 'Not on record' : STRENGTH_WORDS[strength]}
      <svg className={styles.pips} viewBox="0 0 68 10" aria-hidden="true">
        {filled.map((look, at) => (
          <rect
            key={look}
            x={0.5 + 17.5 * at}
            y="1"
            width="14.5"
            height="8"
            rx="1.5"
            className={at < had ? look : styles.p0}
          />
        ))}
      </svg>
      <span className="vh">{had} of 4 facts</span>
    </span>
  );
}
