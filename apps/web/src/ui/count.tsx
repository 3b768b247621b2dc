import styles from './count.module.css';
import { cx } from './cx.ts';

/** How many things wait; `means` says for what, aloud only. Nothing is drawn for none. */
export function Count({ of, means, quiet = false }: { of: number; means?: string; quiet?: boolean }) {
  if (of === 0) return null;
  return (
    <span className={cx(styles.count, quiet && styles.countQuiet)} data-part="count">
      {of}
      {means && <span className="vh"> {means}</span>}
    </span>
  );
}
