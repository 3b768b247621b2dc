import type { Issue } from '@upstream/domain/refusal';
import { useLayoutEffect } from 'react';
import type { FieldErrors, FieldPath, FieldValues } from 'react-hook-form';
import { get, useController } from 'react-hook-form';
import type { FieldWords } from '../ui/field-frame.tsx';
import type { RecordFormState } from './use-record-form.ts';

/** The id of a field's control on the page, so that the summary can lead to it. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll('.', '-')}`;
}

/** Every error of a form as field and sentence, nested ones with dots. */
export function issuesOf(errors: FieldErrors, at = ''): Issue[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    const field = at ? `${at}.${name}` : name;
    if (!error || typeof error !== 'object') return [];
    if (typeof error.message === 'string') return [{ field, message: error.message }];
    return issuesOf(error as FieldErrors, field);
  });
}

/** What a field component takes to belong to a form. */
export interface FieldOf<Values extends FieldValues> {
  of: RecordFormState<Values>;
  name: FieldPath<Values>;
}

/** The value, the handlers, the id and the error of one field; its label is kept for the form's summary. */
export function useFieldOf<Values extends FieldValues>(props: FieldOf<Values> & Pick<FieldWords, 'label'>) {
  const { of, name, label } = props;
  const { labels } = of;
  const { field } = useController({ control: of.form.control, name });
  useLayoutEffect(() => {
    labels.set(name, label);
  }, [labels, name, label]);
  const error: unknown = get(of.form.formState.errors, `${name}.message`);
  return { field, id: fieldId(of.id, name), error: typeof error === 'string' ? error : undefined };
}
