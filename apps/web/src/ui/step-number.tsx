import styles from './step.module.css';

/** The number of a step before a form's label; the order itself is what is read aloud. */
export function StepNumber({ n }: { n: number }) {
  return (
    <span className={styles.stepN} aria-hidden="true">
      {n}
    </span>
  );
}
