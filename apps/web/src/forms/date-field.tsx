import type { FieldValues } from 'react-hook-form';
import { cx } from '../ui/cx.ts';
import styles from '../ui/field.module.css';
import type { FieldWords } from '../ui/field-frame.tsx';
import { controlWords, FieldFrame } from '../ui/field-frame.tsx';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';

/** A calendar day, as the device itself lets people give one. The value is `YYYY-MM-DD`, or empty. */
export function DateField<Values extends FieldValues>(
  props: FieldOf<Values> & FieldWords & { earliest?: string; latest?: string },
) {
  const { field, id, error } = useFieldOf(props);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <input
        {...field}
        {...controlWords(id, props, error)}
        value={field.value ?? ''}
        className={cx(styles.input, styles.inputDate)}
        type="date"
        min={props.earliest}
        max={props.latest}
      />
    </FieldFrame>
  );
}
