import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './figure.module.css';

/** A picture with a sentence first, and its source, date and who entered it last. */
export function Figure(props: {
  says?: ReactNode;
  source: readonly ReactNode[];
  bare?: boolean;
  children: ReactNode;
}) {
  return (
    <figure className={cx(styles.chart, props.bare && styles.chartBare)}>
      {props.says && (
        <div className={styles.chartHead}>
          <p className={styles.chartSays}>{props.says}</p>
        </div>
      )}
      {props.children}
      <figcaption>
        {props.source.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a source never move
          <span key={at}>{line}</span>
        ))}
      </figcaption>
    </figure>
  );
}
