import type { FieldValues } from 'react-hook-form';
import styles from '../ui/field.module.css';
import type { FieldWords } from '../ui/field-frame.tsx';
import { controlWords, FieldFrame } from '../ui/field-frame.tsx';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';

/** One of a list. Nothing is chosen beforehand: `none` is the first, empty line. */
export function SelectField<Values extends FieldValues>(
  props: FieldOf<Values> &
    FieldWords & { options: readonly { value: string; word: string }[]; none?: string },
) {
  const { field, id, error } = useFieldOf(props);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <select
        {...field}
        {...controlWords(id, props, error)}
        value={field.value ?? ''}
        className={styles.select}
      >
        <option value="">{props.none ?? 'Choose one'}</option>
        {props.options.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
