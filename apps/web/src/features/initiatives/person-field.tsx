import { Suspense, useEffect, useRef } from 'react';
import { type FieldPathValue, type FieldValues, type Path, useWatch } from 'react-hook-form';
import { SelectField } from '../../forms/select-field.tsx';
import type { RecordFormState } from '../../forms/use-record-form.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useColleagues } from './use-colleagues.ts';

interface Props<Values extends FieldValues> {
  of: RecordFormState<Values>;
  name: Path<Values>;
  label: string;
  /** Whose people are offered. */
  organisationId: string;
}

/**
 * Who of an organisation has something, or nobody yet. Only people whom the reader may know are offered, and another
 * organisation leaves nobody named.
 */
export function PersonField<Values extends FieldValues>(props: Props<Values>) {
  const { of, name, organisationId } = props;
  const before = useRef(organisationId);
  useEffect(() => {
    if (before.current === organisationId) return;
    before.current = organisationId;
    of.form.setValue(name, '' as FieldPathValue<Values, Path<Values>>);
  }, [of, name, organisationId]);
  if (!organisationId) return null;
  return (
    <Suspense fallback={<Skeleton lines={1} />}>
      <Known {...props} />
    </Suspense>
  );
}

function Known<Values extends FieldValues>({ organisationId, ...field }: Props<Values>) {
  const people = useColleagues(organisationId);
  if (people.length === 0) return null;
  return <SelectField {...field} none="Nobody yet" options={people} optional />;
}

/** The same beside the field `organisationId` of its form, whose people are offered. */
export function PersonOfField<
  Values extends FieldValues & { organisationId: string; personId: string },
>(props: { of: RecordFormState<Values>; label: string }) {
  const organisationId: string = useWatch({
    control: props.of.form.control,
    name: 'organisationId' as Path<Values>,
  });
  return <PersonField {...props} name={'personId' as Path<Values>} organisationId={organisationId} />;
}
