import type { ChangeEvent, ReactNode, Ref } from 'react';
import styles from './pick.module.css';

/** One choice in a frame that can be pressed as a whole, with a line about it. When off it says why. */
export function Pick(props: {
  kind: 'checkbox' | 'radio';
  name: string;
  value: string;
  word: ReactNode;
  about?: ReactNode;
  /** Why this choice is off, in a few words; it stays readable. */
  whyNot?: ReactNode;
  checked: boolean;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
}) {
  const about = props.whyNot ?? props.about;
  return (
    <label className={styles.pick}>
      <input
        type={props.kind}
        name={props.name}
        value={props.value}
        checked={props.checked}
        disabled={Boolean(props.whyNot)}
        onChange={props.onChange}
        onBlur={props.onBlur}
        ref={props.ref}
      />
      {about ? (
        <span>
          <b>{props.word}</b>
          <small>{about}</small>
        </span>
      ) : (
        <span>{props.word}</span>
      )}
    </label>
  );
}

/** Short choices in a grid. Its children are `Pick`s. */
export function Picks({ children }: { children: ReactNode }) {
  return <div className={styles.picks}>{children}</div>;
}
