import type { HTMLInputAutoCompleteAttribute } from 'react';
import type { FieldValues } from 'react-hook-form';
import { cx } from '../ui/cx.ts';
import styles from '../ui/field.module.css';
import type { FieldWords } from '../ui/field-frame.tsx';
import { controlWords, FieldFrame } from '../ui/field-frame.tsx';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';

/** One line of text. `before` and `after` stand beside it, such as a pound sign and "a year". */
export function TextField<Values extends FieldValues>(
  props: FieldOf<Values> &
    FieldWords & {
      type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'tel';
      autoComplete?: HTMLInputAutoCompleteAttribute;
      inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'tel';
      before?: string;
      after?: string;
      short?: boolean;
      readOnly?: boolean;
    },
) {
  const { field, id, error } = useFieldOf(props);
  const control = (
    <input
      {...field}
      {...controlWords(id, props, error)}
      value={field.value ?? ''}
      className={cx(styles.input, props.short && styles.inputShort)}
      type={props.type ?? 'text'}
      autoComplete={props.autoComplete}
      inputMode={props.inputMode}
      readOnly={props.readOnly}
    />
  );
  return (
    <FieldFrame {...props} id={id} error={error}>
      {props.before || props.after ? (
        <div className={styles.affix}>
          {props.before && <span>{props.before}</span>}
          {control}
          {props.after && <span>{props.after}</span>}
        </div>
      ) : (
        control
      )}
    </FieldFrame>
  );
}
