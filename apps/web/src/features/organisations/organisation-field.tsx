import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { FieldOf } from '../../forms/field-of.ts';
import { FindOneField } from '../../forms/find-one-field.tsx';
import type { FieldWords } from '../../ui/field-frame.tsx';
import { useOrganisationsNamed } from './use-organisations-named.ts';

/** Chooses one organisation by typing; `chosen` names the one chosen before, if any. */
export function OrganisationField<Values extends FieldValues>(
  props: FieldOf<Values> & FieldWords & { chosen?: string | undefined },
) {
  const [typed, setTyped] = useState(props.chosen ?? '');
  return <FindOneField {...props} typed={typed} onType={setTyped} found={useOrganisationsNamed(typed)} />;
}
