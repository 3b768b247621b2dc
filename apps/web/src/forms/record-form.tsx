import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { fieldId, issuesOf } from './field-of.ts';
import type { RecordFormState } from './use-record-form.ts';

/**
 * A form over `useRecordForm`: what must be put right stands on top and takes the focus when sending fails.
 * `notDone` heads a refusal that belongs to no field, where "It was not sent" would not say enough.
 */
export function RecordForm<Values extends FieldValues>(props: {
  of: RecordFormState<Values>;
  label?: string;
  notDone?: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  const { of } = props;
  const issues = issuesOf(of.form.formState.errors);
  return (
    <form
      className={props.className}
      noValidate
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault();
        of.submit();
      }}
    >
      <ErrorSummary
        key={of.tries}
        takesFocus={of.tries > 0}
        issues={issues.map(({ field, message }) => ({
          label: of.labels.get(field),
          message,
          to: fieldId(of.id, field),
        }))}
        {...(of.refused && { refused: of.refused.message })}
        {...(props.notDone && { notDone: props.notDone })}
      />
      {props.children}
    </form>
  );
}
