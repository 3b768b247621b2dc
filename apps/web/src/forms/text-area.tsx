import type { FieldValues } from 'react-hook-form';
import styles from '../ui/field.module.css';
import type { FieldWords } from '../ui/field-frame.tsx';
import { controlWords, FieldFrame } from '../ui/field-frame.tsx';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';

/** Several lines of text. With `most`, what is left is said once three quarters are used; nothing is cut off. */
export function TextArea<Values extends FieldValues>(
  props: FieldOf<Values> & FieldWords & { rows?: number; most?: number },
) {
  const { field, id, error } = useFieldOf(props);
  const length = [...String(field.value ?? '')].length;
  const left = props.most === undefined ? null : props.most - length;
  const near = left !== null && props.most !== undefined && length > props.most * 0.75;
  return (
    <FieldFrame {...props} id={id} error={error}>
      <textarea
        {...field}
        {...controlWords(id, props, error)}
        value={field.value ?? ''}
        className={styles.area}
        rows={props.rows ?? 4}
      />
      {near && (
        <p className="micro" role="status">
          {left >= 0 ? `${left} characters left` : `${-left} characters too many`}
        </p>
      )}
    </FieldFrame>
  );
}
