import type { FieldErrors, Resolver } from 'react-hook-form';
import type { ChallengeValues } from './challenge-values.ts';

const chosen = (message: string) => ({ type: 'required', message });

/**
 * Asks for the choices of a new challenge that the API cannot even read while they are empty; everything else is
 * judged by the API.
 */
export const choicesMade: Resolver<ChallengeValues> = (values) => {
  const errors: FieldErrors<ChallengeValues> = {};
  if (!values.theme) errors.theme = chosen('Choose what it is about.');
  if (!values.visibility) errors.visibility = chosen('Choose who can read it.');
  if (!values.status) errors.status = chosen('Choose whether to open it now.');
  const asks = values.asks.map(({ help }) =>
    help ? undefined : { help: chosen('Choose the kind of help.') },
  );
  if (asks.some(Boolean)) errors.asks = asks;
  const evidence = values.evidence.map(({ kind }) =>
    kind ? undefined : { kind: chosen('Choose what it is.') },
  );
  if (evidence.some(Boolean)) errors.evidence = evidence;
  return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
};
