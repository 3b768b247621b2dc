import type { ConfidenceLevel } from '@upstream/domain/ring/question';
import { CONFIDENCE_LEVELS } from '@upstream/domain/ring/question';
import styles from './ring.module.css';
import { spreadInWords } from './spread-words.ts';

const STEP = 16; // between two levels
const ACROSS = 3; // owners of one level side by side; more stand above them

/** The spread of confidence in one line of a list: a dot for each owner between none and full, and the same in words. */
export function ConfidenceStrip(props: { said: readonly ConfidenceLevel[]; silent: number }) {
  const { said, silent } = props;
  if (said.length === 0) return null;
  return (
    <p className={styles.strip}>
      <svg viewBox="0 0 80 20" aria-hidden="true">
        <path d="M1 17H79" />
        {CONFIDENCE_LEVELS.map((level) => (
          <g key={level}>
            <path d={`M${8 + STEP * level} 15v4`} />
            <Dots level={level} count={said.filter((each) => each === level).length} />
          </g>
        ))}
      </svg>
      {spreadInWords(said, silent)}
    </p>
  );
}

function Dots({ level, count }: { level: ConfidenceLevel; count: number }) {
  const across = Math.min(count, ACROSS);
  return Array.from({ length: count }, (_, at) => {
    const x = 8 + STEP * level + ((at % ACROSS) - (across - 1) / 2) * 4.5;
    const y = 11.5 - Math.floor(at / ACROSS) * 5;
    return <circle key={`${x} ${y}`} cx={x} cy={y} r="2.1" />;
  });
}
