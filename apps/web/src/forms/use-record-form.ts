import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { DefaultValues, FieldPath, FieldValues, Resolver, UseFormReturn } from 'react-hook-form';
import { useForm } from 'react-hook-form';
import { noteDoing } from '../app/doing.ts';
import type { Answer, Refused, Success } from './answer.ts';
import { isDone, isRefused } from './answer.ts';
import { forgetDraft, keepDraft, readDraft } from './draft.ts';
import { idempotencyKey } from './idempotency-key.ts';

const fault: Refused = {
  __typename: 'Fault',
  code: 'FAULT',
  message: 'It could not be sent. Everything you typed is kept here; try again in a moment.',
};

interface Options<Values extends FieldValues, Result extends Answer> {
  defaults: DefaultValues<Values>;
  /** Keeps what is typed on this device under this name until it is sent: `challenge:new`. */
  draft?: string;
  /** Fields that are never kept on the device, such as a password. */
  never?: readonly string[];
  /** A check before sending; the API checks again in any case. */
  resolver?: Resolver<Values>;
  /** Sends the values. `key` stays the same until it succeeds, so that a second press does nothing twice. */
  send: (values: Values, key: string) => Promise<Result | null | undefined>;
  onSent: (success: Success<Result>) => void;
}

/** A form that keeps what was typed, sends it once, and shows each refusal at the field it names. */
export interface RecordFormState<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  id: string;
  /** The labels of the fields that were drawn, by name. */
  labels: Map<string, ReactNode>;
  submit: () => void;
  sending: boolean;
  /** The refusal that belongs to no field, or null. */
  refused: Refused | null;
  /** Counts the times sending was refused, so that the summary can take the focus each time. */
  tries: number;
  discard: () => void;
}

function useDraft<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  draft?: string,
  never?: readonly string[],
) {
  const secret = useRef(never ?? []);
  useEffect(() => {
    if (!draft) return;
    return form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isDirty) keepDraft(draft, values, secret.current);
      },
    });
  }, [form, draft]);
}

/** Puts each issue at its field, one of a list at the list's; gives back what names no field of this form. */
function placeIssues<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  drawn: ReadonlyMap<string, ReactNode>,
  refused: Refused,
): Refused | null {
  const fields = Object.keys(form.getValues());
  const known = (refused.issues ?? []).filter(({ field }) => fields.includes(field.split('.')[0] ?? ''));
  for (const { field, message } of known) {
    const list = field.replace(/\.\d+$/, '');
    form.setError((drawn.has(list) ? list : field) as FieldPath<Values>, { type: 'refused', message });
  }
  return known.length > 0 && known.length === refused.issues?.length ? null : refused;
}

/** Wires react-hook-form to a mutation of the API. */
export function useRecordForm<Values extends FieldValues, Result extends Answer>(
  options: Options<Values, Result>,
): RecordFormState<Values> {
  const id = useId();
  const [labels] = useState(() => new Map<string, ReactNode>());
  const key = useRef('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [tries, setTries] = useState(0);
  const [sending, setSending] = useState(false);
  const form = useForm<Values>({
    defaultValues: { ...options.defaults, ...(options.draft ? readDraft(options.draft) : null) },
    shouldFocusError: false,
    ...(options.resolver && { resolver: options.resolver }),
  });
  useDraft(form, options.draft, options.never);

  const again = () => setTries((count) => count + 1);
  const send = async (values: Values) => {
    setRefused(null);
    setSending(true);
    key.current ||= idempotencyKey();
    const answer = await options.send(values, key.current).catch(() => null);
    setSending(false);
    if (!answer || isRefused(answer)) {
      setRefused(placeIssues(form, labels, answer ?? fault));
      // A refused request stored nothing, so what is put right may go out under a fresh key.
      if (answer) key.current = '';
      again();
    } else if (isDone(answer)) {
      if (options.draft) forgetDraft(options.draft);
      key.current = '';
      noteDoing(answer.__typename);
      options.onSent(answer);
    }
  };
  return {
    form,
    id,
    labels,
    sending,
    refused,
    tries,
    submit: () => void (sending || form.handleSubmit(send, again)()),
    discard: () => {
      if (options.draft) forgetDraft(options.draft);
      form.reset(options.defaults);
    },
  };
}
