import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { FieldOf } from '../../forms/field-of.ts';
import { FindOneField } from '../../forms/find-one-field.tsx';
import type { FieldWords } from '../../ui/field-frame.tsx';
import { usePlacesNamed } from './use-places-named.ts';

/** Chooses one place by any of its names or codes; `name` is that of the place chosen before, if any. */
export function PlaceField<Values extends FieldValues>(
  props: FieldOf<Values> & FieldWords & { chosen?: string | undefined },
) {
  const [typed, setTyped] = useState(props.chosen ?? '');
  return <FindOneField {...props} typed={typed} onType={setTyped} found={usePlacesNamed(typed)} />;
}
