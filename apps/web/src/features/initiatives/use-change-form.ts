import { useState } from 'react';
import type { DefaultValues, FieldValues, Resolver } from 'react-hook-form';
import type { Answer, Success } from '../../forms/answer.ts';
import { useRecordForm } from '../../forms/use-record-form.ts';

interface Changing<Shown extends { version: number }, Values extends FieldValues, Result extends Answer> {
  /** The record as it was when the form was opened. */
  record: Shown;
  valuesOf: (record: Shown) => Values;
  /** Reads the record again; answers nothing where it is gone. */
  lookAgain: () => Promise<Shown | null | undefined>;
  send: (values: Values, expectedVersion: number) => Promise<Result | null | undefined>;
  onSent: (success: Success<Result>) => void;
  /** Where the reader goes who leaves the record as others have changed it. */
  onLeave: () => void;
  resolver?: Resolver<Values>;
  draft?: string;
}

/**
 * A form that changes a record from the version it was read in. Where somebody else was faster, `theirs` is what the
 * record says now; sending once more puts one's own words over it, and nothing typed is lost meanwhile.
 */
export function useChangeForm<
  Shown extends { version: number },
  Values extends FieldValues,
  Result extends Answer,
>({ record, valuesOf, lookAgain, send, onLeave, ...rest }: Changing<Shown, Values, Result>) {
  const [seen, setSeen] = useState(record);
  const [stale, setStale] = useState(false);
  const of = useRecordForm<Values, Result>({
    ...rest,
    defaults: valuesOf(seen) as DefaultValues<Values>,
    send: async (values) => {
      const answer = await send(values, seen.version);
      const now = answer?.__typename === 'StaleVersion' ? await lookAgain() : undefined;
      if (now) setSeen(now);
      setStale(Boolean(now));
      return answer;
    },
  });
  const theirs = stale && of.refused?.code === 'STALE_VERSION' ? valuesOf(seen) : null;
  const keepTheirs = () => {
    of.discard();
    onLeave();
  };
  return { of, theirs, keepTheirs };
}
