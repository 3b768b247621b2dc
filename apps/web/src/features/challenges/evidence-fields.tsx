import type { EvidenceKind } from '@upstream/domain/challenges/post-kind';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { DateField } from '../../forms/date-field.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { TextField } from '../../forms/text-field.tsx';
import type { RecordFormState } from '../../forms/use-record-form.ts';

const kinds: { value: EvidenceKind; word: string }[] = [
  { value: 'FIGURE', word: 'A figure' },
  { value: 'LINK', word: 'A link' },
  { value: 'WORDS', word: 'Words, such as what somebody said' },
];

/** What is said of one piece of evidence; a figure always has its source and its day. */
export function EvidenceFields<Values extends FieldValues>(props: {
  of: RecordFormState<Values>;
  kind: EvidenceKind | '';
  name: (field: 'kind' | 'words' | 'url' | 'figure' | 'source' | 'asAt') => FieldPath<Values>;
}) {
  const { of, kind, name } = props;
  return (
    <>
      <SelectField of={of} name={name('kind')} label="What is it?" options={kinds} />
      {kind === 'FIGURE' && (
        <>
          <TextField of={of} name={name('words')} label="What it counts" />
          <TextField of={of} name={name('figure')} label="The figure, with its unit" short />
          <TextField of={of} name={name('source')} label="Who published or counted it" />
          <DateField of={of} name={name('asAt')} label="As at" />
          <TextField of={of} name={name('url')} type="url" label="Where it can be checked" optional />
        </>
      )}
      {kind === 'LINK' && (
        <>
          <TextField of={of} name={name('words')} label="What it leads to" />
          <TextField of={of} name={name('url')} type="url" label="Address" hint="Beginning with https://" />
        </>
      )}
      {kind === 'WORDS' && (
        <>
          <TextArea of={of} name={name('words')} label="The words" rows={3} />
          <TextField
            of={of}
            name={name('source')}
            label="Whose words, shared with whose leave"
            hint="No names of people. Such as: Tenant, shared with consent by the tenants’ union"
            optional
          />
        </>
      )}
    </>
  );
}
