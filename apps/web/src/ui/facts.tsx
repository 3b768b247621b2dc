import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './facts.module.css';

/** Facts as label and value; `row` sets them side by side, `figures` makes the values large. */
export function Facts(props: {
  of: readonly { name: string; value: ReactNode }[];
  row?: boolean;
  figures?: boolean;
}) {
  return (
    <dl className={cx(styles.facts, props.row && styles.factsRow)}>
      {props.of.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={props.figures ? 'figure' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
