import { MOST } from '@upstream/domain/limits';
import { IDENTIFIER_SCHEMES, identifierScheme } from '@upstream/domain/organisations/identifier-scheme';
import type { Control, FieldPath } from 'react-hook-form';
import { useFieldArray, useWatch } from 'react-hook-form';
import { fieldId } from '../../forms/field-of.ts';
import { SelectField } from '../../forms/select-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import type { RecordFormState } from '../../forms/use-record-form.ts';
import { Button } from '../../ui/button.tsx';
import { FieldGroup } from '../../ui/field-frame.tsx';

interface Numbered {
  identifiers: { scheme: string; value: string }[];
}

const schemes = IDENTIFIER_SCHEMES.map(({ code, name }) => ({ value: code, word: name }));

/** The register numbers of an organisation, each checked by its register's own form. */
export function IdentifiersField<Values extends Numbered>({ of }: { of: RecordFormState<Values> }) {
  const control = of.form.control as unknown as Control<Numbered>;
  const { fields, append, remove } = useFieldArray({ control, name: 'identifiers' });
  return (
    <FieldGroup id={fieldId(of.id, 'identifiers')} label="Register numbers" error={undefined} optional>
      {fields.map(({ id }, at) => (
        <OneNumber key={id} of={of} control={control} at={at} onRemove={() => remove(at)} />
      ))}
      {fields.length < MOST.identifiers && (
        <Button kind="quiet" small onPress={() => append({ scheme: 'GB-CHC', value: '' })}>
          Add a number
        </Button>
      )}
    </FieldGroup>
  );
}

function OneNumber<Values extends Numbered>(props: {
  of: RecordFormState<Values>;
  control: Control<Numbered>;
  at: number;
  onRemove: () => void;
}) {
  const { of, control, at } = props;
  const scheme = useWatch({ control, name: `identifiers.${at}.scheme` });
  const field = (part: 'scheme' | 'value') => `identifiers.${at}.${part}` as FieldPath<Values>;
  return (
    <div className="stack stack--tight">
      <SelectField of={of} name={field('scheme')} label="Register" options={schemes} />
      <TextField
        of={of}
        name={field('value')}
        label="Number"
        hint={`Such as ${identifierScheme(scheme)?.example ?? '1090095'}`}
        short
      />
      <Button kind="quiet" small onPress={props.onRemove}>
        Take this number off
      </Button>
    </div>
  );
}
