import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';

/**
 * Asks for the choices that the API cannot even read while they are empty; everything else of a form is judged
 * by the API. `fields` gives the sentence for each.
 */
export function mustChoose<Values extends FieldValues>(
  fields: Partial<Record<keyof Values & string, string>>,
): Resolver<Values> {
  return (values) => {
    const missing = Object.entries(fields).filter(([field]) => !values[field]);
    if (missing.length === 0) return { values, errors: {} };
    const errors = Object.fromEntries(
      missing.map(([field, message]) => [field, { type: 'required', message }]),
    );
    return { values: {}, errors: errors as FieldErrors<Values> };
  };
}
