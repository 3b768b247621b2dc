import type { FieldValues } from 'react-hook-form';
import type { FieldOf } from './field-of.ts';
import { TextField } from './text-field.tsx';

/** The e-mail address somebody signs in with, as their device remembers it. */
export function EmailField<Values extends FieldValues>(
  props: FieldOf<Values> & { hint?: string; readOnly?: boolean },
) {
  return (
    <TextField {...props} label="E-mail address" type="email" inputMode="email" autoComplete="username" />
  );
}
