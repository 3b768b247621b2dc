import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ButtonKind } from '../ui/button.tsx';
import { Button } from '../ui/button.tsx';
import type { RecordFormState } from './use-record-form.ts';

/** The button that sends a form; beneath it who will see what is sent, or why it cannot be sent. */
export function SendButton<Values extends FieldValues>(props: {
  of: RecordFormState<Values>;
  children: ReactNode;
  seenBy: ReactNode;
  whyNot?: ReactNode;
  kind?: ButtonKind;
  wide?: boolean;
}) {
  return (
    <div data-part="field">
      <Button
        type="submit"
        kind={props.kind ?? 'main'}
        wide={props.wide ?? false}
        busy={props.of.sending}
        whyNot={props.whyNot}
        below={props.seenBy}
      >
        {props.children}
      </Button>
    </div>
  );
}
