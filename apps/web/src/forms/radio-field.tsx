import type { FieldValues } from 'react-hook-form';
import type { FieldWords } from '../ui/field-frame.tsx';
import { FieldGroup } from '../ui/field-frame.tsx';
import { Pick } from '../ui/pick.tsx';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';
import type { Choice } from './picks-field.tsx';

/** Exactly one of a few choices, none chosen beforehand. */
export function RadioField<Values extends FieldValues>(
  props: FieldOf<Values> & FieldWords & { choices: readonly Choice[] },
) {
  const { field, id, error } = useFieldOf(props);
  return (
    <FieldGroup {...props} id={id} error={error}>
      {props.choices.map((choice) => (
        <Pick
          {...choice}
          key={choice.value}
          kind="radio"
          name={`${id}-choice`}
          checked={field.value === choice.value}
          onBlur={field.onBlur}
          onChange={() => field.onChange(choice.value)}
        />
      ))}
    </FieldGroup>
  );
}
