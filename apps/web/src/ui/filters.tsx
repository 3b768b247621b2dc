import type { ReactNode } from 'react';
import { useId } from 'react';
import field from './field.module.css';
import styles from './filters.module.css';

/** The row of filters above a list. Its children are `FindBox` and `FilterSelect`s. */
export function Filters({ children, label }: { children: ReactNode; label: string }) {
  return (
    <search className={styles.filters} aria-label={label}>
      {children}
    </search>
  );
}

/** Words to look for; the list follows while they are typed. */
export function FindBox(props: {
  label: string;
  value: string;
  hint?: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label className={`${field.label} ${styles.label}`} htmlFor={id}>
        {props.label}
      </label>
      <input
        className={field.input}
        id={id}
        type="search"
        placeholder={props.hint}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}

/** One filter of a list; its first line stands for no filter. */
export function FilterSelect(props: {
  label: string;
  any: string;
  value: string;
  options: readonly { value: string; word: string }[];
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label className={`${field.label} ${styles.label}`} htmlFor={id}>
        {props.label}
      </label>
      <select
        className={field.select}
        id={id}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        <option value="">{props.any}</option>
        {props.options.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
