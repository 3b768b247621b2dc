import { SHORTEST_PASSWORD } from '@upstream/domain/people/password';
import type { FieldValues } from 'react-hook-form';
import type { FieldOf } from './field-of.ts';
import { TextField } from './text-field.tsx';

/** A password somebody chooses, with how long it must be. */
export function NewPasswordField<Values extends FieldValues>(props: FieldOf<Values> & { label?: string }) {
  return (
    <TextField
      label="Choose a password"
      {...props}
      hint={`At least ${SHORTEST_PASSWORD} characters; three or four words are good.`}
      type="password"
      autoComplete="new-password"
    />
  );
}
