import { MOST } from '@upstream/domain/limits';
import { IDENTIFIER_SCHEMES, identifierScheme } from '@upstream/domain/organisations/identifier-scheme';
import { useFieldArray, useWatch } from 'react-hook-form';
import { fieldId } from '../../forms/field-of.ts';
import { SelectField } from '../../forms/select-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import type { RecordFormState } from '../../forms/use-record-form.ts';
import { Button } from '../../ui/button.tsx';
import { FieldGroup } from '../../ui/field-frame.tsx';
import type { EditValues } from './edit-values.ts';

const schemes = IDENTIFIER_SCHEMES.map(({ code, name }) => ({ value: code, word: name }));

/** The register numbers of an organisation, each checked by its register's own form. */
export function IdentifiersField({ of }: { of: RecordFormState<EditValues> }) {
  const { control } = of.form;
  const { fields, append, remove } = useFieldArray({ control, name: 'identifiers' });
  return (
    <FieldGroup id={fieldId(of.id, 'identifiers')} label="Register numbers" error={undefined} optional>
      {fields.map(({ id }, at) => (
        <OneNumber key={id} of={of} at={at} onRemove={() => remove(at)} />
      ))}
      {fields.length < MOST.identifiers && (
        <Button kind="quiet" small onPress={() => append({ scheme: 'GB-CHC', value: '' })}>
          Add a number
        </Button>
      )}
    </FieldGroup>
  );
}

function OneNumber(props: { of: RecordFormState<EditValues>; at: number; onRemove: () => void }) {
  const { of, at } = props;
  const scheme = useWatch({ control: of.form.control, name: `identifiers.${at}.scheme` });
  return (
    <div className="stack stack--tight">
      <SelectField of={of} name={`identifiers.${at}.scheme`} label="Register" options={schemes} />
      <TextField
        of={of}
        name={`identifiers.${at}.value`}
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
