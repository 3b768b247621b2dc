import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { FieldWords } from '../ui/field-frame.tsx';
import { FieldGroup } from '../ui/field-frame.tsx';
import { Pick, Picks } from '../ui/pick.tsx';
import type { FieldOf } from './field-of.ts';
import { useFieldOf } from './field-of.ts';

/** One choice of a group. */
export interface Choice {
  value: string;
  word: ReactNode;
  about?: ReactNode;
  whyNot?: ReactNode;
}

/** Any number of choices; the value is the list of those chosen. */
export function PicksField<Values extends FieldValues>(
  props: FieldOf<Values> & FieldWords & { choices: readonly Choice[] },
) {
  const { field, id, error } = useFieldOf(props);
  const chosen: readonly string[] = Array.isArray(field.value) ? field.value : [];
  const picks = props.choices.map((choice) => (
    <Pick
      {...choice}
      key={choice.value}
      kind="checkbox"
      name={field.name}
      checked={chosen.includes(choice.value)}
      onBlur={field.onBlur}
      onChange={({ target }) =>
        field.onChange(
          target.checked ? [...chosen, choice.value] : chosen.filter((value) => value !== choice.value),
        )
      }
    />
  ));
  return (
    <FieldGroup {...props} id={id} error={error}>
      {props.choices.some(({ about, whyNot }) => about || whyNot) ? picks : <Picks>{picks}</Picks>}
    </FieldGroup>
  );
}
