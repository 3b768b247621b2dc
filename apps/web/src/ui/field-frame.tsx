import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { Mark } from './mark.tsx';

/** What every field of a form has in common. */
export interface FieldWords {
  label: ReactNode;
  /** An example or what is wanted, beneath the label. */
  hint?: ReactNode;
  /** Says "(optional)" after the label; fields are wanted unless they say so. */
  optional?: boolean;
}

/** The attributes that tie a control to its hint and its error. */
export function controlWords(id: string, words: FieldWords, error: string | undefined) {
  const by = [words.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    'aria-describedby': by || undefined,
    'aria-invalid': error ? true : undefined,
  } as const;
}

/** The hint and the error of a field. */
export function FieldNotes(props: FieldWords & { id: string; error: string | undefined }) {
  return (
    <>
      {props.hint && (
        <p className={styles.hint} id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error && (
        <p className={styles.error} id={`${props.id}-error`}>
          <Mark name="bad" />
          {props.error}
        </p>
      )}
    </>
  );
}

/** Label, hint, error, then the control, which must carry `id`. */
export function FieldFrame(
  props: FieldWords & { id: string; error: string | undefined; children: ReactNode },
) {
  return (
    <div className={cx(styles.field, props.error && styles.fieldError)} data-part="field">
      <label className={styles.label} htmlFor={props.id}>
        {props.label}
        {props.optional && <span className={styles.optional}> (optional)</span>}
      </label>
      <FieldNotes {...props} />
      {props.children}
    </div>
  );
}

/** The same for a group of choices: the label is the group's legend. */
export function FieldGroup(
  props: FieldWords & { id: string; error: string | undefined; children: ReactNode },
) {
  return (
    <fieldset
      className={cx(styles.field, props.error && styles.fieldError)}
      data-part="field"
      id={props.id}
      tabIndex={-1}
      aria-describedby={controlWords(props.id, props, props.error)['aria-describedby']}
    >
      <legend className={styles.label}>
        {props.label}
        {props.optional && <span className={styles.optional}> (optional)</span>}
      </legend>
      <FieldNotes {...props} />
      {props.children}
    </fieldset>
  );
}
