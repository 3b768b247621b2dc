import { LIMITS } from '@upstream/domain/limits';
import { ORGANISATION_KINDS } from '@upstream/domain/organisations/organisation-kind';
import { ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { DateField } from '../../forms/date-field.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import type { RecordFormState } from '../../forms/use-record-form.ts';
import { helpChoices } from './offer-fields.tsx';

const kinds = ORGANISATION_KINDS.map((value) => ({ value, word: ORGANISATION_KIND_WORDS[value] }));

/** What is said of one ask. `name` gives each field its place in the form. */
export function AskFields<Values extends FieldValues>(props: {
  of: RecordFormState<Values>;
  name: (field: 'what' | 'help' | 'amount' | 'organisationKind' | 'neededUntil') => FieldPath<Values>;
}) {
  const { of, name } = props;
  return (
    <>
      <TextField
        of={of}
        name={name('what')}
        label="What is asked"
        hint="Such as: A warm room on the estate"
      />
      <SelectField of={of} name={name('help')} label="Kind of help" options={helpChoices} />
      <TextField
        of={of}
        name={name('amount')}
        label="How much"
        hint={`With a unit, such as: six hours a week. At most ${LIMITS.sentence} characters.`}
        optional
      />
      <SelectField
        of={of}
        name={name('organisationKind')}
        label="Who could have it"
        none="Anybody"
        optional
        options={kinds}
      />
      <DateField of={of} name={name('neededUntil')} label="Needed until" optional />
    </>
  );
}
