import type { FieldValues } from 'react-hook-form';
import type { FieldWords } from '../ui/field-frame.tsx';
import { controlWords, FieldFrame } from '../ui/field-frame.tsx';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';
import { FindInput } from './find-input.tsx';
import type { Found } from './found-list.tsx';

type FindOne = { typed: string; onType: (typed: string) => void; found: readonly Found[] };

/**
 * Finds one record by typing, such as a place or an organisation. The caller searches for `typed` and gives
 * back `found`; the field's value is the chosen id, or empty as soon as other words are typed.
 */
export function FindOneField<Values extends FieldValues>(props: FieldOf<Values> & FieldWords & FindOne) {
  const { field, id, error } = useFieldOf(props);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <FindInput
        words={controlWords(id, props, error)}
        label={typeof props.label === 'string' ? props.label : 'Found'}
        typed={props.typed}
        found={props.found}
        onType={(typed) => {
          props.onType(typed);
          if (field.value) field.onChange('');
        }}
        onChoose={(item) => {
          field.onChange(item.id);
          props.onType(item.word);
        }}
        onLeave={field.onBlur}
        ref={field.ref}
      />
    </FieldFrame>
  );
}
