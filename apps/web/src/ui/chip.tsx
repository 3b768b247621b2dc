import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { Icon } from './icon.tsx';

/** A row of chips; `scroll` lets it run off the side of a phone. */
export function Chips(props: { children: ReactNode; label: string; scroll?: boolean }) {
  return (
    <fieldset className={props.scroll ? `${styles.chips} ${styles.chipsScroll}` : styles.chips}>
      <legend className="vh">{props.label}</legend>
      {props.children}
    </fieldset>
  );
}

/** A choice that is on or off, and acts at once. */
export function Chip(props: { children: ReactNode; on: boolean; onPress: () => void }) {
  return (
    <button className={styles.chip} type="button" aria-pressed={props.on} onClick={props.onPress}>
      {props.children}
    </button>
  );
}

/** A filter that is on, with the way to take it off. */
export function FilterChip(props: { children: string; onRemove: () => void }) {
  return (
    <button className={styles.chip} type="button" onClick={props.onRemove}>
      <span className="vh">Take off the filter </span>
      {props.children}
      <Icon name="close" />
    </button>
  );
}
