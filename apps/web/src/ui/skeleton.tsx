import styles from './skeleton.module.css';

/** Quiet bars in the place of words that are on their way. */
export function Skeleton({ lines = 2 }: { lines?: number }) {
  return Array.from({ length: lines }, (_, line) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and never move
    <span className={styles.skeleton} key={line} aria-hidden="true" />
  ));
}
