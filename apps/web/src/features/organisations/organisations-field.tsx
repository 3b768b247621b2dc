import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { FieldOf } from '../../forms/field-of.ts';
import { FindManyField } from '../../forms/find-many-field.tsx';
import type { FieldWords } from '../../ui/field-frame.tsx';
import { useOrganisationsNamed } from './use-organisations-named.ts';

/** Chooses several organisations by typing; the field's value is the list of their ids. */
export function OrganisationsField<Values extends FieldValues>(
  props: FieldOf<Values> & FieldWords & { chosen?: readonly { id: string; name: string }[] },
) {
  const [typed, setTyped] = useState('');
  return <FindManyField {...props} typed={typed} onType={setTyped} found={useOrganisationsNamed(typed)} />;
}
