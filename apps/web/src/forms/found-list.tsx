import type { ReactNode } from 'react';
import { cx } from '../ui/cx.ts';
import option from '../ui/option.module.css';
import styles from './found-list.module.css';

/** One thing that can be found, such as a place or an organisation. */
export interface Found {
  id: string;
  word: string;
  about?: ReactNode;
}

/** What was found so far, under the field that finds one; the focus stays in the field. */
export function FoundList(props: {
  id: string;
  label: string;
  found: readonly Found[];
  at: number;
  onChoose: (item: Found) => void;
}) {
  if (props.found.length === 0) {
    return (
      <p className={cx(styles.found, styles.foundNone)} role="status" id={props.id}>
        Nothing found by that name yet.
      </p>
    );
  }
  return (
    <div className={styles.found} role="listbox" id={props.id} aria-label={props.label}>
      {props.found.map((item, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active line
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field itself hears the keys
        <div
          key={item.id}
          className={option.option}
          role="option"
          id={`${props.id}-${at}`}
          aria-selected={at === props.at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => props.onChoose(item)}
        >
          <span>{item.word}</span>
          {item.about && <span className="micro">{item.about}</span>}
        </div>
      ))}
    </div>
  );
}
