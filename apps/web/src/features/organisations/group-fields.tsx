import { LIMITS } from '@upstream/domain/limits';
import { identifierScheme } from '@upstream/domain/organisations/identifier-scheme';
import { ORGANISATION_KINDS } from '@upstream/domain/organisations/organisation-kind';
import { ORGANISATION_KIND_HINTS, ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import type { FieldPath } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { SelectField } from '../../forms/select-field.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { TextField } from '../../forms/text-field.tsx';
import type { RecordFormState } from '../../forms/use-record-form.ts';
import { PlaceField } from '../places/place-field.tsx';
import type { GroupValues } from './group-values.ts';
import { SimilarGroups } from './similar-groups.tsx';

const kinds = ORGANISATION_KINDS.map((value) => ({ value, word: ORGANISATION_KIND_WORDS[value] }));

/** What is asked of a new organisation: its name with those it looks like, what it is, where, and what it does. */
export function GroupFields<Values extends GroupValues>({ of }: { of: RecordFormState<Values> }) {
  const at = (name: keyof GroupValues) => name as FieldPath<Values>;
  const kind = useWatch({ control: of.form.control, name: at('kind') }) as GroupValues['kind'];
  const group = kind === 'VCSE';
  return (
    <>
      <TextField
        of={of}
        name={at('name')}
        label={group ? 'Name of your group' : 'Name of your organisation'}
        autoComplete="organization"
      />
      <SimilarGroups of={of} />
      <SelectField
        of={of}
        name={at('kind')}
        label="What kind of organisation it is"
        hint={ORGANISATION_KIND_HINTS[kind]}
        options={kinds}
      />
      <PlaceField
        of={of}
        name={at('placeId')}
        label="Where you are"
        hint="A town’s council, a county, a region"
        optional
      />
      <TextArea
        of={of}
        name={at('purpose')}
        label="What you do"
        hint="One sentence is enough, such as: “We drive people to the clinic.”"
        rows={3}
        most={LIMITS.words}
        optional
      />
      {group && <CharityNumber of={of} />}
    </>
  );
}

function CharityNumber<Values extends GroupValues>({ of }: { of: RecordFormState<Values> }) {
  return (
    <TextField
      of={of}
      name={'identifiers.0.value' as FieldPath<Values>}
      label="Charity number"
      hint={`For England and Wales, such as ${identifierScheme('GB-CHC')?.example}. Others can be added later.`}
      inputMode="numeric"
      short
      optional
    />
  );
}
